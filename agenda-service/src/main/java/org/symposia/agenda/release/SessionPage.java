package org.symposia.agenda.release;

import org.symposia.agenda.timetable.ItemContent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.grid.AgendaDays;
import org.symposia.agenda.timetable.grid.AgendaEntry;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.starter.page.Page;

/**
 * The public page of a session.
 *
 * @param content what is read about it
 * @param language name of the language in which it is held
 * @param parent the session of which it is a part
 * @param day the day on which it starts, in the reader's language
 * @param zone time zone of the agenda, by its city
 * @param before what comes before it on its day
 * @param after what comes after it on its day
 * @param parallel what takes place at the same time
 */
record SessionPage(PublicEvent event, AgendaEntry entry, ItemContent.OfSession content, @Nullable String language,
		@Nullable AgendaEntry parent, String day, String zone, @Nullable AgendaEntry before,
		@Nullable AgendaEntry after, List<AgendaEntry> parallel) implements Page {

	static SessionPage of(PublishedAgenda agenda, PublicSession session, ItemContent.OfSession content, Locale reader,
			Instant now) {
		Schedule schedule = agenda.release().schedule();
		EventDates dates = EventDates.in(agenda.zone(), reader);
		SessionNeighbours neighbours = new SessionNeighbours(schedule.sessions(), session, agenda.zone());
		return new SessionPage(PublicEvent.of(agenda.event(), reader, now),
				AgendaDays.entry(schedule, session, agenda.zone(), reader), content, language(content, reader),
				parent(agenda, session, reader), dates.day(session.slot().start()),
				dates.zone(session.slot().start(), session.slot().end()),
				neighbours.before().map((each) -> AgendaDays.entry(schedule, each, agenda.zone(), reader)).orElse(null),
				neighbours.after().map((each) -> AgendaDays.entry(schedule, each, agenda.zone(), reader)).orElse(null),
				AgendaDays.entries(schedule, neighbours.parallel(), agenda.zone(), reader));
	}

	private static @Nullable String language(ItemContent.OfSession content, Locale reader) {
		return (content.language() != null) ? Locale.forLanguageTag(content.language()).getDisplayLanguage(reader)
				: null;
	}

	private static @Nullable AgendaEntry parent(PublishedAgenda agenda, PublicSession session, Locale reader) {
		Schedule schedule = agenda.release().schedule();
		return (session.parent() != null) ? schedule.session(session.parent())
			.map((parent) -> AgendaDays.entry(schedule, parent, agenda.zone(), reader))
			.orElse(null) : null;
	}

}
