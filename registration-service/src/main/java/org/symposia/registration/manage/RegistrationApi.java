package org.symposia.registration.manage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.attendee.AttendeeInput;
import org.symposia.registration.attendee.AttendeeRules;
import org.symposia.registration.attendee.Complaint;
import org.symposia.registration.attendee.ComplaintMessages;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.waiting.WaitingLine;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/registration/registrations/{id}")
@Tag(name = "Registrations")
class RegistrationApi {

	private static final String TOKEN = "Manage-Token";

	private final RegistrationAccess access;

	private final Managing managing;

	private final Offers offers;

	private final WaitingLine line;

	private final ComplaintMessages complaints;

	RegistrationApi(RegistrationAccess access, Managing managing, Offers offers, WaitingLine line,
			ComplaintMessages complaints) {
		this.access = access;
		this.managing = managing;
		this.offers = offers;
		this.line = line;
		this.complaints = complaints;
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
			description = "Everything but e-mail and consent, which may be left out or stay as they are.")
	ResponseEntity<RegistrationView> correct(@PathVariable String id,
			@RequestHeader(name = TOKEN, required = false) @Nullable String token, @RequestBody AttendeeInput input,
			Caller caller, Locale reader, HttpServletRequest request) {
		Registration registration = this.access.owned(id, token, caller);
		EntityVersions.require(request, registration.version());
		this.complaints.refuse(complaints(input, registration), reader);
		return view(this.managing.correct(registration, input.accepted()));
	}

	private List<Complaint> complaints(AttendeeInput input, Registration registration) {
		List<Complaint> complaints = new ArrayList<>(
				AttendeeRules.forCorrection(input, this.offers.require(registration.event()), registration.attendee()));
		if (input.email() != null && !input.email().strip().equalsIgnoreCase(registration.attendee().email())) {
			complaints.add(Complaint.of("email", "email.fixed"));
		}
		return complaints;
	}

	@DeleteMapping
	@Operation(summary = "Cancel a registration", description = "The place goes to the first in line.")
	ResponseEntity<RegistrationView> cancel(@PathVariable String id,
			@RequestHeader(name = TOKEN, required = false) @Nullable String token, Caller caller,
			HttpServletRequest request) {
		Registration registration = this.access.owned(id, token, caller);
		EntityVersions.require(request, registration.version());
		return view(this.managing.cancel(registration));
	}

	private ResponseEntity<RegistrationView> view(Registration registration) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.eTag(EntityVersions.etag(registration.version()))
			.body(RegistrationView.of(registration, this.line.positionOf(registration)));
	}

}
