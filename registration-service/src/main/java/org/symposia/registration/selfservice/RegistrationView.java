package org.symposia.registration.selfservice;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.symposia.registration.registration.AttendeeInput;
import org.symposia.registration.registration.Registration;

/**
 * A registration as its owner and the organizers see it.
 *
 * @param event id of the event
 * @param state one of {@code awaiting-confirmation}, {@code waiting}, {@code confirmed},
 * {@code cancelled}, {@code expired} and, for milliseconds, {@code claiming}
 * @param position on the waiting list, 1 being the first; null if not waiting
 * @param heldUntil until when a place is held for confirmation; null in other states
 * @param registered when it was created
 * @param givenName given name in Latin script
 * @param familyName family name in Latin script
 * @param nativeGivenName given name in its own script
 * @param nativeFamilyName family name in its own script
 * @param givenNameReading how the given name is read
 * @param familyNameReading how the family name is read
 * @param email mail address
 * @param affiliation institution or company
 * @param category id of the category
 * @param language of mails and ticket: {@code en}, {@code de} or {@code ja}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RegistrationView(String id, String event, String state, @Nullable Long position,
		@Nullable Instant heldUntil, boolean mailboxConfirmed, Instant registered, @Nullable String givenName,
		@Nullable String familyName, @Nullable String nativeGivenName, @Nullable String nativeFamilyName,
		@Nullable String givenNameReading, @Nullable String familyNameReading, @Nullable String email,
		@Nullable String affiliation, @Nullable String category, @Nullable String language) {

	/** The view of a registration with its position. */
	public static RegistrationView of(Registration registration, @Nullable Long position) {
		AttendeeInput details = AttendeeInput.of(registration.attendee());
		return new RegistrationView(registration.id(), registration.event(), registration.state().slug(), position,
				registration.status().heldUntil(), registration.mailboxConfirmed() != null, registration.registered(),
				details.givenName(), details.familyName(), details.nativeGivenName(), details.nativeFamilyName(),
				details.givenNameReading(), details.familyNameReading(), details.email(), details.affiliation(),
				details.category(), details.language());
	}

}
