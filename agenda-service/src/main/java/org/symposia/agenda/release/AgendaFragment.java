package org.symposia.agenda.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.timetable.grid.AgendaDay;
import org.symposia.agenda.timetable.grid.AgendaDays;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.starter.page.Page;

/**
 * A released agenda: the same for all readers of a language, so it is rendered once.
 *
 * @param event id of the event
 * @param zone time zone of the release, by its city
 * @param version number of the release
 * @param illustrative whether times and persons are examples only
 */
record AgendaFragment(String event, String zone, int version, boolean illustrative,
		List<AgendaDay> days) implements Page {

	static AgendaFragment of(PublishedAgenda agenda, Locale reader) {
		return new AgendaFragment(agenda.event().id(), zone(agenda, reader), agenda.release().number(),
				agenda.event().details().illustrative(),
				AgendaDays.of(agenda.release().schedule(), agenda.zone(), reader));
	}

	private static String zone(PublishedAgenda agenda, Locale reader) {
		EventDetails details = agenda.event().details();
		List<PublicSession> sessions = agenda.release().schedule().sessions();
		Instant first = sessions.isEmpty() ? details.start() : sessions.getFirst().slot().start();
		Instant last = sessions.stream()
			.map((each) -> each.slot().end())
			.max(Comparator.naturalOrder())
			.orElse(details.end());
		return EventDates.in(agenda.zone(), reader).zone(first, last);
	}

}
