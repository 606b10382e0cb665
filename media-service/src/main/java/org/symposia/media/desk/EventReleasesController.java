package org.symposia.media.desk;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.symposia.media.event.EventRecord;
import org.symposia.media.event.Events;
import org.symposia.media.release.ReleaseQueries;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.caller.RequiresRole;
import org.symposia.starter.caller.Role;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.page.Page;

/** Lists the published releases that name an event, for the page of its team. */
@Controller
@RequiresRole(Role.ORGANIZER)
class EventReleasesController {

	private final Events events;

	private final ReleaseQueries queries;

	private final Institutions institutions;

	EventReleasesController(Events events, ReleaseQueries queries, Institutions institutions) {
		this.events = events;
		this.queries = queries;
		this.institutions = institutions;
	}

	/**
	 * Asks agenda-service for the event, so that the list shows what its team has just
	 * decided. An event that is not public has no list, like one that does not exist.
	 */
	@GetMapping("/media/desk/fragments/{event}")
	Page list(@PathVariable String event, ListRequest request, Locale reader) {
		EventRecord found = this.events.refreshPublic(event).orElse(null);
		if (found == null) {
			return new EventReleasesFragment(event, ListPage.of(List.of()));
		}
		return new EventReleasesFragment(event, this.queries.publishedNaming(event, request)
			.map((release) -> EventReleaseRow.of(release, found, this.institutions, reader)));
	}

}
