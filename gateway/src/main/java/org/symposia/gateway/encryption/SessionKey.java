package org.symposia.gateway.encryption;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.symposia.starter.defaults.MissingSettingException;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secret from which the keys of all encryptions are derived. It never lies in the
 * store, so that a copy of the store opens no session.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5869">HKDF, RFC 5869</a>
 */
@ConfigurationProperties("symposia")
public final class SessionKey {

	private static final int SHORTEST = 32;

	private final byte[] secret;

	/** Refuses to start without a secret. */
	public SessionKey(@Nullable String sessionKey) {
		if (sessionKey == null || sessionKey.strip().length() < SHORTEST) {
			throw new MissingSettingException("SYMPOSIA_SESSION_KEY", "the secret that encrypts sessions, at least "
					+ SHORTEST + " characters, the same for all gateways");
		}
		this.secret = sessionKey.strip().getBytes(StandardCharsets.UTF_8);
	}

	/** Encryption with a key that no other purpose has. */
	public Encryption encryptionOf(String purpose) {
		try {
			return new Encryption(KDF.getInstance("HKDF-SHA256")
				.deriveKey("AES",
						HKDFParameterSpec.ofExtract()
							.addIKM(new SecretKeySpec(this.secret, "Generic"))
							.thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
