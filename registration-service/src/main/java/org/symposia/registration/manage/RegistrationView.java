package org.symposia.registration.manage;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.symposia.registration.attendee.AttendeeInput;
import org.symposia.registration.attendee.Registration;

/**
 * A registration as its owner and the organizers see it.
 *
 * @param id its id
 * @param event id of the event
 * @param state where it stands
 * @param position place in line; null if not waiting
 * @param heldUntil until when a held place waits for its confirmation
 * @param mailboxConfirmed whether the mailbox is confirmed
 * @param registered when it was made
 * @param givenName given name in Latin script
 * @param familyName family name in Latin script
 * @param nativeGivenName given name in its own script
 * @param nativeFamilyName family name in its own script
 * @param givenNameReading how the given name is read
 * @param familyNameReading how the family name is read
 * @param email where letters go
 * @param affiliation institution or company
 * @param category id of the category
 * @param language what letters are written in
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RegistrationView(String id, String event, String state, @Nullable Long position,
		@Nullable Instant heldUntil, boolean mailboxConfirmed, Instant registered, @Nullable String givenName,
		@Nullable String familyName, @Nullable String nativeGivenName, @Nullable String nativeFamilyName,
		@Nullable String givenNameReading, @Nullable String familyNameReading, @Nullable String email,
		@Nullable String affiliation, @Nullable String category, @Nullable String language) {

	/** The registration with its place in line. */
	public static RegistrationView of(Registration registration, @Nullable Long position) {
		AttendeeInput told = AttendeeInput.of(registration.attendee());
		return new RegistrationView(registration.id(), registration.event(), registration.state().slug(), position,
				registration.standing().heldUntil(), registration.mailboxConfirmed() != null, registration.registered(),
				told.givenName(), told.familyName(), told.nativeGivenName(), told.nativeFamilyName(),
				told.givenNameReading(), told.familyNameReading(), told.email(), told.affiliation(), told.category(),
				told.language());
	}

}
