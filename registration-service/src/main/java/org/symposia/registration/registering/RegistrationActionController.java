package org.symposia.registration.registering;

import java.time.Clock;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.Inventories;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.Page;

/** The fragment with the number of free places on the event's page. */
@Controller
class AvailabilityController {

	private final EventDirectory events;

	private final Offers offers;

	private final Inventories inventories;

	private final Clock clock;

	AvailabilityController(EventDirectory events, Offers offers, Inventories inventories, Clock clock) {
		this.events = events;
		this.offers = offers;
		this.inventories = inventories;
		this.clock = clock;
	}

	@GetMapping("/registration/{event}/places")
	Page places(@PathVariable String event, Caller caller, Locale reader) {
		EventRecord known = this.events.requireVisible(event, caller);
		return this.offers.find(event)
			.map((offer) -> fragment(known, offer, reader))
			.orElseGet(() -> new AvailabilityFragment(Availability.NOT_OFFERED.name(), 0, null));
	}

	private AvailabilityFragment fragment(EventRecord event, Offer offer, Locale reader) {
		Availability availability = Availability.of(event, offer, this.inventories.requireCounts(event.id()),
				this.clock.instant());
		return new AvailabilityFragment(availability.name(), availability.free(),
				(offer.opens() != null) ? EventTimes.of(event, reader).moment(offer.opens()) : null);
	}

}
