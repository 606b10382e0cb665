package org.symposia.agenda.home;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;

/**
 * The front page: public events by date.
 *
 * @param later cursor of the next upcoming events, if there are more
 * @param earlier cursor of the past events before these, if there are more
 * @param first whether this is the beginning of both lists
 */
record HomePage(List<EventCard> upcoming, @Nullable String later, List<EventCard> past, @Nullable String earlier,
		boolean first) implements Page {

	boolean isEmpty() {
		return this.upcoming.isEmpty() && this.past.isEmpty();
	}

}
