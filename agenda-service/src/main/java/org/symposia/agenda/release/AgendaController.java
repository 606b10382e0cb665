package org.symposia.agenda.release;

import org.symposia.agenda.timetable.edit.Contents;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.agenda.institution.HostMarks;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.PageEtags;

@Controller
class AgendaController {

	private final EventAccess access;

	private final EventPages pages;

	private final PublishedAgendas agendas;

	private final Contents contents;

	private final HostMarks marks;

	private final PageEtags etags;

	private final Clock clock;

	AgendaController(EventAccess access, EventPages pages, PublishedAgendas agendas, Contents contents, HostMarks marks,
			PageEtags etags, Clock clock) {
		this.access = access;
		this.pages = pages;
		this.agendas = agendas;
		this.contents = contents;
		this.marks = marks;
		this.etags = etags;
		this.clock = clock;
	}

	@GetMapping("/agenda/{event}")
	@Nullable Page agenda(@PathVariable String event, Locale reader, Caller caller, WebRequest request) {
		Event found = this.access.visible(event);
		Instant now = this.clock.instant();
		return isUnchanged(request, found, caller, now) ? null : this.pages.page(found, reader, caller, now);
	}

	@GetMapping("/agenda/{event}/sessions/{session}")
	@Nullable Page session(@PathVariable String event, @PathVariable String session, Locale reader, Caller caller,
			WebRequest request) {
		PublishedAgenda agenda = this.agendas.of(event);
		PublicSession found = agenda.session(session);
		Instant now = this.clock.instant();
		if (isUnchanged(request, agenda.event(), caller, now)) {
			return null;
		}
		return SessionPage.of(agenda, found, this.contents.session(found.content()), reader, now);
	}

	/**
	 * Members of the team see a link to the draft, and the team is not part of the
	 * revision. Whether the event is over depends on the time; logos belong to the hosts.
	 */
	private boolean isUnchanged(WebRequest request, Event event, Caller caller, Instant now) {
		return this.etags.isUnchanged(request, event.revision().number(), event.released(), event.isOrganizedBy(caller),
				event.isOver(now), this.marks.version(event.hosts()));
	}

}
