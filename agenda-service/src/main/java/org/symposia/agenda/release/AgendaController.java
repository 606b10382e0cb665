package org.symposia.agenda.release;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.event.EventKindNames;
import org.symposia.agenda.timetable.grid.AgendaDays;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.PageEtags;
import org.symposia.starter.page.RenderedFragments;

@Controller
class AgendaController {

	private final EventAccess access;

	private final PublishedAgendas agendas;

	private final Institutions institutions;

	private final EventKindNames kinds;

	private final PageEtags etags;

	private final RenderedFragments fragments;

	AgendaController(EventAccess access, PublishedAgendas agendas, Institutions institutions, EventKindNames kinds,
			PageEtags etags, RenderedFragments fragments) {
		this.access = access;
		this.agendas = agendas;
		this.institutions = institutions;
		this.kinds = kinds;
		this.etags = etags;
		this.fragments = fragments;
	}

	@GetMapping("/agenda/{event}")
	@Nullable Page agenda(@PathVariable String event, Locale reader, Caller caller, WebRequest request) {
		Event found = this.access.visible(event);
		if (isUnchanged(request, found, caller)) {
			return null;
		}
		return new EventPage(PublicEvent.of(found, reader), this.kinds.of(found.details().kind(), reader),
				hosts(found, reader), languages(found, reader), agenda(found, reader), found.isOrganizedBy(caller));
	}

	@GetMapping("/agenda/{event}/sessions/{session}")
	@Nullable Page session(@PathVariable String event, @PathVariable String session, Locale reader, Caller caller,
			WebRequest request) {
		PublishedAgenda agenda = this.agendas.of(event);
		PublicSession found = agenda.session(session);
		if (isUnchanged(request, agenda.event(), caller)) {
			return null;
		}
		return new SessionPage(PublicEvent.of(agenda.event(), reader),
				AgendaDays.entry(agenda.release().schedule(), found, agenda.zone(), reader),
				EventDates.in(agenda.zone(), reader).day(found.slot().start()));
	}

	/**
	 * Members of the team see a link to the draft, and the team is not part of the
	 * revision.
	 */
	private boolean isUnchanged(WebRequest request, Event event, Caller caller) {
		return this.etags.isUnchanged(request, event.revision().number(), event.released(),
				event.isOrganizedBy(caller));
	}

	private Content agenda(Event event, Locale reader) {
		String key = "agenda/" + event.id() + (event.details().illustrative() ? "/illustrative" : "");
		return this.fragments.get(key, event.released(), reader,
				() -> AgendaFragment.of(this.agendas.of(event), reader));
	}

	private static String languages(Event event, Locale reader) {
		return event.details()
			.languages()
			.stream()
			.map((tag) -> Locale.forLanguageTag(tag).getDisplayName(reader))
			.collect(Collectors.joining("ja".equals(reader.getLanguage()) ? "、" : ", "));
	}

	private List<EventPage.Host> hosts(Event event, Locale reader) {
		return event.details()
			.hosts()
			.stream()
			.map((id) -> new EventPage.Host(this.institutions.shortNameOf(id), this.institutions.nameOf(id, reader)))
			.toList();
	}

}
