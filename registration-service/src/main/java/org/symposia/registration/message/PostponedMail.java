package org.symposia.registration.message;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.starter.work.WorkState;

/**
 * A mail that is composed later: one that could not be composed, or one about a change
 * that may be followed by others. It holds no personal data.
 *
 * @param id says which mail it is
 * @param previous the registration's state before the change that the mail tells of
 * @param knownRevision revision of the event that the attendee knows; null if the mail
 * does not tell of a change of the event
 * @param revision of the registration that the mail tells of; null if it tells of any
 */
@Document("postponed-mails")
@CompoundIndex(name = "given-up", def = "{'event': 1, 'state': 1}")
record PostponedMail(@Id String id, String event, String registration, MailKind kind, RegistrationState previous,
		@Nullable Integer knownRevision, @Nullable Integer revision, WorkState state, int attempts,
		@Indexed Instant due) {

	/** A mail that could not be composed. */
	static PostponedMail of(String id, MailOccasion occasion, Registration registration, Instant due) {
		EventRecord known = occasion.known();
		return new PostponedMail(id, registration.event(), registration.id(), occasion.kind(), occasion.previous(),
				(known != null) ? known.revisionNumber() : null, null, WorkState.WAITING, 0, due);
	}

	/**
	 * A mail about a correction, unless a later one follows before it is due.
	 * @param revision of the registration that the correction made
	 */
	static PostponedMail ofCorrection(String id, Registration registration, int revision, Instant due) {
		return new PostponedMail(id, registration.event(), registration.id(), MailKind.CORRECTED, registration.state(),
				null, revision, WorkState.WAITING, 0, due);
	}

	/** Whether a later correction has a mail of its own. */
	boolean isFollowedByAnother(Registration registration) {
		return this.revision != null && registration.revision() > this.revision;
	}

}
