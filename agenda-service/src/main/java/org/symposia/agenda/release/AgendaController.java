package org.symposia.agenda.release;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.event.EventKindNames;
import org.symposia.agenda.timetable.grid.AgendaDays;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.web.CachePolicy;

@Controller
class AgendaController {

	private final PublishedAgendas agendas;

	private final Institutions institutions;

	private final EventKindNames kinds;

	AgendaController(PublishedAgendas agendas, Institutions institutions, EventKindNames kinds) {
		this.agendas = agendas;
		this.institutions = institutions;
		this.kinds = kinds;
	}

	@GetMapping("/agenda/{event}")
	String agenda(@PathVariable String event, Model model, Locale reader, Caller caller, HttpServletResponse response) {
		PublishedAgenda published = this.agendas.of(event);
		show(published, model, reader, response);
		model.addAttribute("days", AgendaDays.of(published.release().schedule(), published.zone(), reader));
		model.addAttribute("kind", this.kinds.of(published.event().details().kind(), reader));
		model.addAttribute("mine", published.event().isOrganizedBy(caller));
		return "agenda/event";
	}

	@GetMapping("/agenda/{event}/sessions/{session}")
	String session(@PathVariable String event, @PathVariable String session, Model model, Locale reader,
			HttpServletResponse response) {
		PublishedAgenda published = this.agendas.of(event);
		PublicSession found = published.session(session);
		show(published, model, reader, response);
		EventDates dates = EventDates.in(published.zone(), reader);
		model.addAttribute("entry", AgendaDays.entry(published.release().schedule(), found, published.zone(), reader));
		model.addAttribute("day", dates.day(found.slot().start()));
		return "agenda/session";
	}

	private void show(PublishedAgenda published, Model model, Locale reader, HttpServletResponse response) {
		CachePolicy.publicPage(response);
		Event event = published.event();
		EventDates dates = EventDates.in(published.zone(), reader);
		model.addAttribute("event", event);
		model.addAttribute("zone", published.zone().getId());
		model.addAttribute("release", published.release());
		model.addAttribute("dates", dates);
		model.addAttribute("when", dates.days(event.details()));
		model.addAttribute("hosts", hosts(event, reader));
		model.addAttribute("languages", languages(event, reader));
	}

	private static String languages(Event event, Locale reader) {
		return event.details()
			.languages()
			.stream()
			.map((tag) -> Locale.forLanguageTag(tag).getDisplayName(reader))
			.collect(Collectors.joining("ja".equals(reader.getLanguage()) ? "、" : ", "));
	}

	private List<Host> hosts(Event event, Locale reader) {
		return event.details()
			.hosts()
			.stream()
			.map((id) -> new Host(this.institutions.shortNameOf(id), this.institutions.nameOf(id, reader)))
			.toList();
	}

	record Host(String shortName, String name) {
	}

}
