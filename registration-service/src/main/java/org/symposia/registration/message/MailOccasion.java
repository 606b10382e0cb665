package org.symposia.registration.message;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;

/**
 * What a mail tells of.
 *
 * @param previous the registration's state before the change
 * @param known the event as the attendee knows it; null if the mail tells of no change of
 * the event, or if that is not known any more
 */
record MailOccasion(MailKind kind, RegistrationState previous, @Nullable EventRecord known) {

	/** No change of the registration. */
	static MailOccasion of(MailKind kind, Registration registration) {
		return new MailOccasion(kind, registration.state(), null);
	}

	/** A change of the registration. */
	static MailOccasion after(RegistrationState previous, MailKind kind) {
		return new MailOccasion(kind, previous, null);
	}

	/** A change of the event. */
	static MailOccasion ofChange(MailKind kind, Registration registration, @Nullable EventRecord known) {
		return new MailOccasion(kind, registration.state(), known);
	}

}
