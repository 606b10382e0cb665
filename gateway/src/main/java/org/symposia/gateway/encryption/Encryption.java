package org.symposia.gateway.encryption;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Authenticated encryption: what was changed, moved or encrypted with another key is not
 * decrypted.
 *
 * @see <a href="https://csrc.nist.gov/pubs/sp/800/38/d/final">AES-GCM, NIST SP
 * 800-38D</a>
 */
public final class Encryption {

	private static final String TRANSFORMATION = "AES/GCM/NoPadding";

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final SecretKey key;

	Encryption(SecretKey key) {
		this.key = key;
	}

	/**
	 * {@return the encrypted text in letters that cookies allow}
	 * @param context where the text belongs; decrypting needs the same
	 */
	public String encrypt(String text, String context) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		try {
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, context)
				.doFinal(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The text, unless it is not one that was encrypted here for this context. */
	public Optional<String> decrypt(String encrypted, String context) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(encrypted);
			if (bytes.length < NONCE_BYTES) {
				return Optional.empty();
			}
			byte[] text = cipher(Cipher.DECRYPT_MODE, bytes, context).doFinal(bytes, NONCE_BYTES,
					bytes.length - NONCE_BYTES);
			return Optional.of(new String(text, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException | GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance(TRANSFORMATION);
		cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
		cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
