package org.symposia.registration.message;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.starter.work.WorkState;

/**
 * A mail that could not be composed, stored to try again. It holds no personal data.
 *
 * @param id says which mail it is
 * @param previous the registration's state before the change that the mail tells of
 */
@Document("postponed-mails")
@CompoundIndex(name = "given-up", def = "{'event': 1, 'state': 1}")
record PostponedMail(@Id String id, String event, String registration, MailKind kind, RegistrationState previous,
		WorkState state, int attempts, @Indexed Instant due) {

	static PostponedMail of(String id, MailKind kind, Registration registration, RegistrationState previous,
			Instant due) {
		return new PostponedMail(id, registration.event(), registration.id(), kind, previous, WorkState.WAITING, 0,
				due);
	}

}
