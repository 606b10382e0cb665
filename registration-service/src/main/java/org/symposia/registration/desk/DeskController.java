package org.symposia.registration.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationSearch;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.web.CachePolicy;

/** The page with the list of attendees, for the organizers of the event. */
@Controller
@RequestMapping("/registration/desk/{event}")
class DeskController {

	private static final int MAX_ROWS = 500;

	private final EventDirectory events;

	private final Offers offers;

	private final OfferSettings settings;

	private final RegistrationSearch registrations;

	DeskController(EventDirectory events, Offers offers, OfferSettings settings, RegistrationSearch registrations) {
		this.events = events;
		this.offers = offers;
		this.settings = settings;
		this.registrations = registrations;
	}

	@GetMapping
	String list(@PathVariable String event, @RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String q, Caller caller, Locale reader, Model model,
			HttpServletResponse response) {
		EventRecord known = this.events.requireOrganized(event, caller);
		CachePolicy.noStore(response);
		model.addAttribute("event", known);
		Offer offer = this.offers.find(event).orElse(null);
		if (offer == null) {
			return "redirect:/registration/desk/" + event + "/settings";
		}
		AttendeeFilter filter = AttendeeFilter.of(state, q);
		Map<RegistrationState, Long> counts = this.registrations.counts(event);
		long total = counts.values().stream().mapToLong(Long::longValue).sum();
		List<Registration> shown = this.registrations.find(event, filter.criteria(), MAX_ROWS);
		long found = (shown.size() < MAX_ROWS) ? shown.size() : this.registrations.count(event, filter.criteria());
		model.addAllAttributes(
				Map.of("offer", this.settings.view(known, offer), "terms", offer, "filter", filter, "counts", counts,
						"total", total, "found", found, "shown", shown, "times", EventTimes.of(known, reader)));
		return "registration/desk";
	}

}
