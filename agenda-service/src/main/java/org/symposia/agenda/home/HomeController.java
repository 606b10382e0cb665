package org.symposia.agenda.home;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventKindNames;
import org.symposia.agenda.event.EventList;
import org.symposia.agenda.institution.HostMarks;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.PageEtags;

@Controller
class HomeController {

	private final EventList events;

	private final Institutions institutions;

	private final HostMarks marks;

	private final EventKindNames kinds;

	private final PageEtags etags;

	private final Clock clock;

	HomeController(EventList events, Institutions institutions, HostMarks marks, EventKindNames kinds, PageEtags etags,
			Clock clock) {
		this.events = events;
		this.institutions = institutions;
		this.marks = marks;
		this.kinds = kinds;
		this.etags = etags;
		this.clock = clock;
	}

	/**
	 * The first page shows both lists, the following ones only the list that is
	 * continued. An event moves from one to the other when it ends, so the entity tag
	 * tells them apart.
	 */
	@GetMapping("/")
	@Nullable Page home(@RequestParam(defaultValue = "false") boolean past, ListRequest request, Locale reader, WebRequest web) {
		Instant now = this.clock.instant();
		boolean first = request.cursor() == null;
		ListPage<Event> upcoming = (first || !past) ? this.events.upcoming(request, now) : ListPage.of(List.of());
		ListPage<Event> over = (first || past) ? this.events.past(request, now) : ListPage.of(List.of());
		if (this.etags.isUnchanged(web, versions(upcoming), versions(over), first, request.query(),
				this.marks.version(this.institutions.ids()))) {
			return null;
		}
		return page(request, upcoming.map((event) -> card(event, reader)), over.map((event) -> card(event, reader)),
				first, reader);
	}

	/**
	 * The next event that is not cancelled is the cover, unless events are looked for.
	 */
	private HomePage page(ListRequest request, ListPage<EventCard> upcoming, ListPage<EventCard> past, boolean first,
			Locale reader) {
		EventCard cover = (first && request.query().isEmpty())
				? upcoming.items().stream().filter((card) -> !card.cancelled()).findFirst().orElse(null) : null;
		List<EventCard> others = new ArrayList<>(upcoming.items());
		if (cover != null) {
			others.remove(cover);
		}
		return new HomePage(request.query(), cover, new ListPage<>(others, upcoming.next()), past, first,
				this.marks.of(this.institutions.ids().stream().sorted().toList(), reader));
	}

	private static List<String> versions(ListPage<Event> events) {
		return events.items().stream().map((event) -> event.id() + ":" + event.version()).toList();
	}

	private EventCard card(Event event, Locale reader) {
		return EventCard.of(event, reader, this.institutions, this.kinds);
	}

}
