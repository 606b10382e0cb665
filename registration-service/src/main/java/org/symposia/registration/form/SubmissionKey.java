package org.symposia.registration.form;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.attendee.Attendee;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.hash.Sha256;

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
	 * The key of a call with an {@code Idempotency-Key}, for this hour only: what is sent
	 * again after a crash is sent again soon.
	 */
	static SubmissionKey ofCall(Caller caller, String key, Attendee attendee, Instant hour) {
		List<String> parts = List.of(caller.toString(), key, hour.toString(), attendee.mailbox(), attendee.fullName(),
				attendee.affiliation(), attendee.category());
		return new SubmissionKey(Sha256.hex(String.join("\n", parts)));
	}

	/**
	 * The id of the registration it leads to at an event; nobody finds the key from it.
	 */
	String registrationAt(String event) {
		ByteBuffer hash = ByteBuffer.wrap(Sha256.of(event + '\n' + this.value));
		return new UUID(hash.getLong(), hash.getLong()).toString();
	}

}
