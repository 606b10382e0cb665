package org.symposia.registration.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.web.EntityVersions;

@RestController
@RequestMapping("/api/registration/events/{event}/offer")
@Tag(name = "Offers")
class OfferApiController {

	private final EventDirectory events;

	private final Offers offers;

	private final OfferSettings settings;

	private final Inputs inputs;

	OfferApiController(EventDirectory events, Offers offers, OfferSettings settings, Inputs inputs) {
		this.events = events;
		this.offers = offers;
		this.settings = settings;
		this.inputs = inputs;
	}

	@GetMapping
	@Operation(summary = "Show the terms of registration and the number of free places")
	ResponseEntity<OfferView> show(@PathVariable String event, Caller caller) {
		EventRecord known = this.events.requireVisible(event, caller);
		return view(known, this.offers.require(event));
	}

	@PutMapping
	@RequiresRole
	@Operation(summary = "Set the terms of registration",
			description = "For organizers in the event's team. More places go to the waiting list; fewer than are taken "
					+ "is a conflict.")
	ResponseEntity<OfferView> set(@PathVariable String event, @RequestBody OfferInput input,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		EventRecord known = this.events.requireOrganized(event, caller);
		FieldErrors errors = this.inputs.begin().errors();
		input.validate(errors);
		errors.throwIfAny();
		return view(known, this.settings.set(event, input, ifMatch, caller));
	}

	private ResponseEntity<OfferView> view(EventRecord event, Offer offer) {
		return ResponseEntity.ok().eTag(EntityVersions.etag(offer.version())).body(this.settings.view(event, offer));
	}

}
