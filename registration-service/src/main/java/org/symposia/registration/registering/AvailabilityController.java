package org.symposia.registration.registering;

import java.time.Clock;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.Inventories;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.web.CachePolicy;

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
	String places(@PathVariable String event, Caller caller, Locale reader, Model model, HttpServletResponse response) {
		EventRecord known = this.events.requireVisible(event, caller);
		CachePolicy.noStore(response);
		model.addAttribute("event", known);
		this.offers.find(event)
			.ifPresentOrElse((offer) -> describe(known, offer, reader, model),
					() -> model.addAttribute("state", Availability.NOT_OFFERED));
		return "registration/places :: state";
	}

	private void describe(EventRecord event, Offer offer, Locale reader, Model model) {
		model.addAttribute("state",
				Availability.of(event, offer, this.inventories.requireCounts(event.id()), this.clock.instant()));
		if (offer.opens() != null) {
			model.addAttribute("opens", EventTimes.of(event, reader).moment(offer.opens()));
		}
	}

}
