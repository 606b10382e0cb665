package org.symposia.registration.registering;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.registration.Attendee;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.hash.Sha256;

/**
 * The unguessable key of a form. The registration's id is derived from it, so everything
 * submitted under one key leads to one registration.
 *
 * @param value at least 120 random bits
 */
record SubmissionKey(String value) {

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22,64}");

	/** A new random key. */
	static SubmissionKey fresh() {
		return new SubmissionKey(UUID.randomUUID().toString());
	}

	/** The submitted key; a new one if it is missing or malformed. */
	static SubmissionKey of(@Nullable String sent) {
		return (sent != null && SHAPE.matcher(sent).matches()) ? new SubmissionKey(sent) : fresh();
	}

	/**
	 * The key of an API call with an {@code Idempotency-Key}, valid for one hour, since a
	 * call is repeated soon after a crash.
	 */
	static SubmissionKey ofCall(Caller caller, String key, Attendee attendee, Instant hour) {
		List<String> parts = List.of(caller.toString(), key, hour.toString(),
				attendee.person().mailAddress().normalised(), attendee.person().fullName(),
				attendee.person().affiliation(), attendee.category());
		return new SubmissionKey(Sha256.hex(String.join("\n", parts)));
	}

	/** The id of its registration at an event; it does not reveal the key. */
	String registrationAt(String event) {
		ByteBuffer hash = ByteBuffer.wrap(Sha256.of(event + '\n' + this.value));
		return new UUID(hash.getLong(), hash.getLong()).toString();
	}

}
