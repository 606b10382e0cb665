package org.symposia.registration.form;

import java.net.URI;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.allowance.TooOftenException;
import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.AttendeeInput;
import org.symposia.registration.attendee.AttendeeRules;
import org.symposia.registration.attendee.ComplaintMessages;
import org.symposia.registration.attendee.PersonalLinks;
import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.waiting.WaitingLine;
import org.symposia.starter.caller.Caller;

@RestController
@Tag(name = "Registrations")
class RegistrationsApi {

	private final EventDirectory events;

	private final Offers offers;

	private final Registering registering;

	private final WaitingLine line;

	private final PersonalLinks links;

	private final ComplaintMessages complaints;

	RegistrationsApi(EventDirectory events, Offers offers, Registering registering, WaitingLine line,
			PersonalLinks links, ComplaintMessages complaints) {
		this.events = events;
		this.offers = offers;
		this.registering = registering;
		this.line = line;
		this.links = links;
		this.complaints = complaints;
	}

	@PostMapping("/api/registration/events/{event}/registrations")
	@Operation(summary = "Register for an event",
			description = "Needs no account. The answer says whether a place is given, held until the mailbox is "
					+ "confirmed, or waited for; the last segment of manageUrl is the Manage-Token of later calls.")
	@ApiResponse(responseCode = "201", description = "Registered")
	@ApiResponse(responseCode = "400", description = "invalid-input, with the errors at each field")
	@ApiResponse(responseCode = "409", description = "registration-closed or already-registered")
	@ApiResponse(responseCode = "429", description = "too-many-requests: this address registered too often this hour")
	ResponseEntity<RegistrationMade> register(@PathVariable String event, @RequestBody AttendeeInput input,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Caller caller,
			Locale reader) {
		EventRecord known = this.events.requireVisible(event, caller);
		Offer offer = this.offers.require(event);
		this.complaints.refuse(AttendeeRules.forRegistration(input, offer), reader);
		return switch (register(known, offer, input.accepted(), caller, key)) {
			case Registered.Accepted accepted -> made(accepted);
			case Registered.Already _ -> throw new AlreadyRegisteredException();
			case Registered.TooOften(var again) ->
				throw new TooOftenException("Somebody registered with this address too often.", again);
			case Registered.NotYetOpen(var opens) ->
				throw new RegistrationClosedException("Registration opens at " + opens + ".");
			case Registered.Closed _ -> throw new RegistrationClosedException("Registration is closed.");
		};
	}

	private Registered register(EventRecord event, Offer offer, Attendee attendee, Caller caller,
			@Nullable String key) {
		return (key != null) ? this.registering.register(event, offer, attendee, caller, key)
				: this.registering.register(event, offer, attendee);
	}

	private ResponseEntity<RegistrationMade> made(Registered.Accepted accepted) {
		String id = accepted.registration().id();
		RegistrationMade body = new RegistrationMade(id, accepted.registration().state().slug(),
				this.line.positionOf(accepted.registration()), this.links.manageUrl(accepted.manageToken()));
		return ResponseEntity.created(URI.create("/api/registration/registrations/" + id)).body(body);
	}

	/**
	 * A new registration.
	 *
	 * @param id its id
	 * @param state {@code awaiting-confirmation}, {@code waiting} or {@code confirmed}
	 * @param position place in line, 1 being the first; null if not waiting
	 * @param manageUrl where its owner manages it
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record RegistrationMade(String id, String state, @Nullable Long position, String manageUrl) {
	}

}
