package org.symposia.agenda.release;

import java.util.List;
import java.util.Locale;

import org.symposia.agenda.timetable.grid.AgendaDay;
import org.symposia.agenda.timetable.grid.AgendaDays;
import org.symposia.starter.page.Page;

/**
 * A released agenda: the same for all readers of a language, so it is rendered once.
 *
 * @param event id of the event
 * @param zone time zone of the release
 * @param version number of the release
 * @param illustrative whether times and persons are examples only
 */
record AgendaFragment(String event, String zone, int version, boolean illustrative,
		List<AgendaDay> days) implements Page {

	static AgendaFragment of(PublishedAgenda agenda, Locale reader) {
		return new AgendaFragment(agenda.event().id(), agenda.zone().getId(), agenda.release().number(),
				agenda.event().details().illustrative(),
				AgendaDays.of(agenda.release().schedule(), agenda.zone(), reader));
	}

}
