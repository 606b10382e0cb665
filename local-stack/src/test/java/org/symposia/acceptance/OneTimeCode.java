package org.symposia.acceptance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator on a phone shows.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">TOTP, RFC 6238</a>
 */
final class OneTimeCode {

	private static final int SECONDS = 30;

	private OneTimeCode() {
	}

	static String now(String secret, Clock clock) {
		return of(secret, clock.instant().getEpochSecond() / SECONDS);
	}

	private static String of(String secret, long step) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
			byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
			int code = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES).getInt() & Integer.MAX_VALUE;
			return "%06d".formatted(code % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
