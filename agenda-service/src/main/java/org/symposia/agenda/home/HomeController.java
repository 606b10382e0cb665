package org.symposia.agenda.home;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventList;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.web.CachePolicy;
import org.symposia.starter.web.Listing;

@Controller
class HomeController {

	private final EventList events;

	private final Institutions institutions;

	HomeController(EventList events, Institutions institutions) {
		this.events = events;
		this.institutions = institutions;
	}

	/**
	 * The first page shows both lists; one that reads on in a list shows that list alone.
	 */
	@GetMapping("/")
	String home(@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable String before, Model model, Locale reader,
			HttpServletResponse response) {
		Listing<Event> coming = (before == null) ? this.events.coming(after) : Listing.of(List.of());
		Listing<Event> over = (after == null) ? this.events.over(before) : Listing.of(List.of());
		CachePolicy.publicPage(response);
		model.addAttribute("coming", cards(coming, reader));
		model.addAttribute("later", coming.next());
		model.addAttribute("over", cards(over, reader));
		model.addAttribute("earlier", over.next());
		model.addAttribute("first", after == null && before == null);
		return "home/home";
	}

	private List<EventCard> cards(Listing<Event> events, Locale reader) {
		return events.items().stream().map((event) -> EventCard.of(event, reader, this.institutions)).toList();
	}

}
