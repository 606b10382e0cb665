package org.symposia.registration.registering;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.AttendeeInput;
import org.symposia.registration.registration.AttendeeReader;
import org.symposia.registration.registration.PersonalLinks;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.caller.Caller;

@RestController
@Tag(name = "Registrations")
class RegistrationsApiController {

	private final EventDirectory events;

	private final Offers offers;

	private final Registrar registrar;

	private final WaitingListPositions waitingList;

	private final PersonalLinks links;

	private final AttendeeReader attendees;

	private final MessageSource messages;

	RegistrationsApiController(EventDirectory events, Offers offers, Registrar registrar,
			WaitingListPositions waitingList, PersonalLinks links, AttendeeReader attendees, MessageSource messages) {
		this.events = events;
		this.offers = offers;
		this.registrar = registrar;
		this.waitingList = waitingList;
		this.links = links;
		this.attendees = attendees;
		this.messages = messages;
	}

	@PostMapping("/api/registration/events/{event}/registrations")
	@Operation(summary = "Register for an event",
			description = "Needs no account. Of given and family name one suffices. The answer says whether a place is given, held until the mailbox is "
					+ "confirmed, claimed then (awaiting-confirmation without heldUntil), or waited for; the last segment of manageUrl is the Manage-Token of later calls until "
					+ "then; the mail of confirmation has a new link.")
	@ApiResponse(responseCode = "201", description = "Registered")
	@ApiResponse(responseCode = "400", description = "invalid-input, with the errors at each field")
	@ApiResponse(responseCode = "409", description = "registration-closed or already-registered")
	@ApiResponse(responseCode = "429", description = "too-many-requests: this address, or people of this network who "
			+ "are not signed in, registered too often this hour")
	ResponseEntity<CreatedRegistration> register(@PathVariable String event, @RequestBody AttendeeInput input,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Caller caller,
			Locale reader) {
		EventRecord known = this.events.requireVisible(event, caller);
		Offer offer = this.offers.require(event);
		Attendee attendee = this.attendees.forRegistration(input, offer);
		return created((key != null) ? this.registrar.register(known, offer, attendee, caller, key)
				: this.registrar.register(known, offer, attendee, caller, SubmissionKey.fresh()), reader);
	}

	private ResponseEntity<CreatedRegistration> created(Registered registered, Locale reader) {
		Registration registration = registered.registration();
		CreatedRegistration body = new CreatedRegistration(registration.id(), registration.state().slug(),
				this.waitingList.positionOf(registration), this.links.manageUrl(registered.manageToken()),
				registration.status().heldUntil(), notice(registration, reader));
		return ResponseEntity.created(URI.create("/api/registration/registrations/" + registration.id())).body(body);
	}

	private @Nullable String notice(Registration registration, Locale reader) {
		return registration.isWithoutPlace()
				? this.messages.getMessage("registration.thanks.without-place.text", null, reader) : null;
	}

	/**
	 * A new registration.
	 *
	 * @param state {@code awaiting-confirmation}, {@code waiting} or {@code confirmed}
	 * @param position on the waiting list, 1 being the first; null if not waiting
	 * @param manageUrl address of the page to manage it, valid until the mailbox is
	 * confirmed; the mail sent then has the new one
	 * @param heldUntil until when a place is held for the confirmation of the mailbox;
	 * null if none is
	 * @param notice says, in the caller's language, that no place is held though the
	 * mailbox can be confirmed: strangers of the caller's network hold as many as they
	 * may, and one is claimed at the confirmation; null otherwise
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record CreatedRegistration(String id, String state, @Nullable Long position, String manageUrl,
			@Nullable Instant heldUntil, @Nullable String notice) {
	}

}
