package org.symposia.agenda.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.institution.HostMark;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.page.Page;

/**
 * The front page: public events by date.
 *
 * @param query words that were looked for, empty if none were
 * @param cover the next event, set large at the beginning of the list
 * @param upcoming the events after it
 * @param past events that have ended, the latest first
 * @param first whether this is the beginning of both lists
 * @param institutions institutions that may host
 */
record HomePage(String query, @Nullable EventCard cover, ListPage<EventCard> upcoming, ListPage<EventCard> past,
		boolean first, List<HostMark> institutions) implements Page {

	boolean isEmpty() {
		return this.cover == null && this.upcoming.items().isEmpty() && this.past.items().isEmpty();
	}

	boolean isSearch() {
		return !this.query.isEmpty();
	}

	/** Address of the next upcoming events, {@code null} if there are no more. */
	@Nullable String later() {
		return address("/?cursor=", this.upcoming.next());
	}

	/** Address of the past events before these, {@code null} if there are no more. */
	@Nullable String earlier() {
		return address("/?past=true&cursor=", this.past.next());
	}

	private @Nullable String address(String start, @Nullable String cursor) {
		if (cursor == null) {
			return null;
		}
		return isSearch() ? start + cursor + "&query=" + URLEncoder.encode(this.query, StandardCharsets.UTF_8)
				: start + cursor;
	}

}
