package org.symposia.registration.selfservice;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.symposia.registration.person.PersonDetails;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.Consent;
import org.symposia.registration.registration.Registration;

/**
 * A registration as its owner and the organizers see it.
 *
 * @param event id of the event
 * @param state one of {@code awaiting-confirmation}, {@code waiting}, {@code confirmed},
 * {@code cancelled}, {@code expired} and, for milliseconds, {@code claiming}
 * @param position on the waiting list, 1 being the first; null if not waiting
 * @param heldUntil until when a place is held for confirmation; null in other states, and
 * if none is held, but claimed at the confirmation
 * @param registered when it was created
 * @param category id of the category
 * @param language of mails and ticket: {@code en}, {@code de} or {@code ja}
 * @param consents given with the registration, when it was created
 * @param person who registered; texts are empty once the personal data was erased
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RegistrationView(String id, String event, String state, @Nullable Long position,
		@Nullable Instant heldUntil, boolean mailboxConfirmed, Instant registered, String category, String language,
		List<ConsentView> consents, PersonDetails person) {

	/** The view of a registration with its position. */
	public static RegistrationView of(Registration registration, @Nullable Long position) {
		Attendee attendee = registration.attendee();
		return new RegistrationView(registration.id(), registration.event(), registration.state().slug(), position,
				registration.status().heldUntil(), registration.mailboxConfirmed() != null, registration.registered(),
				attendee.category(), attendee.language().tag(),
				attendee.consents().stream().map(ConsentView::of).toList(), PersonDetails.of(attendee.person()));
	}

	/**
	 * A consent.
	 *
	 * @param id {@code privacy-notice}: having read how the data are handled
	 * @param version version of the words that were agreed to
	 */
	public record ConsentView(String id, String version) {

		static ConsentView of(Consent consent) {
			return new ConsentView(consent.id(), consent.version());
		}

	}

}
