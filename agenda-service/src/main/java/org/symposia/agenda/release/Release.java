package org.symposia.agenda.release;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.draft.Draft;

/**
 * A version of an agenda as it was released. Never changed afterwards.
 *
 * @param id event and number
 * @param event id of the event
 * @param number counts from one
 * @param timetable what was released
 * @param changes what differs from the version before
 * @param draft version of the draft it was taken from
 * @param at when it was released
 * @param zone where its times are read, {@code null} for those of its event
 */
@Document("releases")
public record Release(@Id String id, String event, int number, Timetable timetable, List<Change> changes, long draft,
		Instant at, @Nullable ZoneId zone) {

	/**
	 * Copies the list.
	 */
	public Release {
		changes = List.copyOf(changes);
	}

	static Release of(int number, Draft draft, List<Change> changes, Instant now) {
		return new Release(id(draft.event(), number), draft.event(), number, draft.timetable().scheduled(), changes,
				draft.version(), now, draft.zone());
	}

	static String id(String event, int number) {
		return event + "/" + number;
	}

}
