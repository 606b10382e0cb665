package org.symposia.agenda.home;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventList;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.Page;
import org.symposia.starter.page.PageEtags;

@Controller
class HomeController {

	private final EventList events;

	private final Institutions institutions;

	private final PageEtags etags;

	HomeController(EventList events, Institutions institutions, PageEtags etags) {
		this.events = events;
		this.institutions = institutions;
		this.etags = etags;
	}

	/**
	 * The first page shows both lists, the following ones only the list that is
	 * continued.
	 */
	@GetMapping("/")
	@Nullable Page home(@RequestParam(defaultValue = "false") boolean past, ListRequest request, Locale reader, WebRequest web) {
		boolean first = request.cursor() == null;
		ListPage<Event> upcoming = (first || !past) ? this.events.coming(request) : ListPage.of(List.of());
		ListPage<Event> over = (first || past) ? this.events.over(request) : ListPage.of(List.of());
		if (this.etags.isUnchanged(web, versions(upcoming), versions(over), first)) {
			return null;
		}
		return new HomePage(cards(upcoming, reader), upcoming.next(), cards(over, reader), over.next(), first);
	}

	private static List<String> versions(ListPage<Event> events) {
		return events.items().stream().map((event) -> event.id() + ":" + event.version()).toList();
	}

	private List<EventCard> cards(ListPage<Event> events, Locale reader) {
		return events.items().stream().map((event) -> EventCard.of(event, reader, this.institutions)).toList();
	}

}
