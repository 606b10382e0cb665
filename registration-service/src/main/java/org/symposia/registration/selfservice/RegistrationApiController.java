package org.symposia.registration.selfservice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.AttendeeInput;
import org.symposia.registration.registration.AttendeeReader;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping(RegistrationApiController.PATH)
@Tag(name = "Registrations")
class RegistrationApiController {

	static final String PATH = "/api/registration/registrations/{id}";

	static final String TOKEN = "Manage-Token";

	private final RegistrationAccess access;

	private final RegistrationChanges changes;

	private final Offers offers;

	private final WaitingListPositions waitingList;

	private final AttendeeReader attendees;

	RegistrationApiController(RegistrationAccess access, RegistrationChanges changes, Offers offers,
			WaitingListPositions waitingList, AttendeeReader attendees) {
		this.access = access;
		this.changes = changes;
		this.offers = offers;
		this.waitingList = waitingList;
		this.attendees = attendees;
	}

	@GetMapping
	@Operation(summary = "Show a registration",
			description = "For its owner, by Manage-Token or signed in with the confirmed mailbox, and for organizers.")
	ResponseEntity<RegistrationView> show(@PathVariable String id,
			@RequestHeader(name = TOKEN, required = false) @Nullable String token, Caller caller) {
		return view(this.access.visible(id, token, caller));
	}

	@PutMapping
	@Operation(summary = "Correct a registration",
			description = "Everything but the e-mail address, which may be left out or stay as it is.")
	ResponseEntity<RegistrationView> correct(@PathVariable String id,
			@RequestHeader(name = TOKEN, required = false) @Nullable String token, @RequestBody AttendeeInput input,
			Caller caller, HttpServletRequest request) {
		Registration registration = this.access.owned(id, token, caller);
		EntityVersions.require(request, registration.version());
		Attendee correction = this.attendees.forCorrection(input, this.offers.require(registration.event()),
				registration.attendee());
		return view(this.changes.correct(registration, correction));
	}

	@DeleteMapping
	@Operation(summary = "Cancel a registration", description = "The place goes to the first in line.")
	ResponseEntity<RegistrationView> cancel(@PathVariable String id,
			@RequestHeader(name = TOKEN, required = false) @Nullable String token, Caller caller,
			HttpServletRequest request) {
		Registration registration = this.access.owned(id, token, caller);
		EntityVersions.require(request, registration.version());
		return view(this.changes.cancel(registration));
	}

	private ResponseEntity<RegistrationView> view(Registration registration) {
		return ResponseEntity.ok()
			.eTag(EntityVersions.etag(registration.version()))
			.body(RegistrationView.of(registration, this.waitingList.positionOf(registration)));
	}

}
