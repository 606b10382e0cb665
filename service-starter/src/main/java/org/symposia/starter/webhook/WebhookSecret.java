package org.symposia.starter.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Signs and verifies messages by Standard Webhooks 1.0: HMAC-SHA256 over {@code
 * id.timestamp.body} with a secret written {@code whsec_<base64>}.
 */
public final class WebhookSecret {

	/** Header with the message's id. */
	public static final String ID = "webhook-id";

	/** Header with the seconds since 1970 at which it was sent. */
	public static final String TIMESTAMP = "webhook-timestamp";

	/** Header with one or more signatures separated by spaces. */
	public static final String SIGNATURE = "webhook-signature";

	private static final Duration TOLERANCE = Duration.ofMinutes(5);

	private static final String PREFIX = "whsec_";

	private final SecretKeySpec key;

	private WebhookSecret(byte[] key) {
		this.key = new SecretKeySpec(key, "HmacSHA256");
	}

	/**
	 * Reads a secret.
	 * @throws IllegalArgumentException if it is not written as the standard says, or has
	 * fewer than 24 bytes
	 */
	public static WebhookSecret of(String secret) {
		byte[] key = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
		if (key.length < 24) {
			throw new IllegalArgumentException("A webhook secret needs at least 24 bytes: whsec_<base64>");
		}
		return new WebhookSecret(key);
	}

	/** The value of {@link #SIGNATURE}. */
	public String sign(String id, Instant sent, byte[] body) {
		return "v1," + Base64.getEncoder().encodeToString(mac(id, String.valueOf(sent.getEpochSecond()), body));
	}

	/** Whether the three headers prove that the body is genuine and recent. */
	public boolean accepts(@Nullable String id, @Nullable String timestamp, @Nullable String signatures, byte[] body,
			Instant now) {
		if (id == null || timestamp == null || signatures == null || !isRecent(timestamp, now)) {
			return false;
		}
		byte[] expected = ("v1," + Base64.getEncoder().encodeToString(mac(id, timestamp, body)))
			.getBytes(StandardCharsets.US_ASCII);
		return Arrays.stream(signatures.split(" "))
			.anyMatch((signature) -> MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.US_ASCII)));
	}

	private static boolean isRecent(String timestamp, Instant now) {
		try {
			Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs();
			return age.compareTo(TOLERANCE) <= 0;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private byte[] mac(String id, String timestamp, byte[] body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
			return mac.doFinal(body);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
