package org.symposia.agenda.home;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventRegister;
import org.symposia.agenda.event.Lifecycle;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.web.CachePolicy;

@Controller
class HomeController {

	private final EventRegister events;

	private final Institutions institutions;

	HomeController(EventRegister events, Institutions institutions) {
		this.events = events;
		this.institutions = institutions;
	}

	@GetMapping("/")
	String home(Model model, Locale reader, HttpServletResponse response) {
		CachePolicy.publicPage(response);
		List<Event> visible = this.events.visible();
		model.addAttribute("coming", cards(visible, false, reader));
		model.addAttribute("over", cards(visible, true, reader).reversed());
		return "home/home";
	}

	private List<EventCard> cards(List<Event> events, boolean over, Locale reader) {
		return events.stream()
			.filter((event) -> (event.lifecycle() == Lifecycle.CONCLUDED) == over)
			.map((event) -> EventCard.of(event, reader, this.institutions))
			.toList();
	}

}
