package org.symposia.registration.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The unguessable name a form gets when it is shown. Whatever is sent under it leads to
 * one registration, as it alone decides on the registration's id.
 *
 * @param value at least 120 random bits
 */
record SubmissionKey(String value) {

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22,64}");

	/** A key nobody had before. */
	static SubmissionKey fresh() {
		return new SubmissionKey(UUID.randomUUID().toString());
	}

	/** The key a form was sent with; a fresh one if it had none of ours. */
	static SubmissionKey of(@Nullable String sent) {
		return (sent != null && SHAPE.matcher(sent).matches()) ? new SubmissionKey(sent) : fresh();
	}

	/**
	 * The id of the registration it leads to at an event; nobody finds the key from it.
	 */
	String registrationAt(String event) {
		try {
			byte[] bytes = (event + '\n' + this.value).getBytes(StandardCharsets.UTF_8);
			ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
			return new UUID(hash.getLong(), hash.getLong()).toString();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
