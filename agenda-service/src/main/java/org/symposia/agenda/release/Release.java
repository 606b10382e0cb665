package org.symposia.agenda.release;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

import org.symposia.agenda.timetable.draft.Draft;
import org.symposia.agenda.timetable.schedule.Schedule;

/**
 * An immutable released version of an agenda.
 *
 * @param id event and number
 * @param number counts from one
 * @param changes differences from the version before
 * @param draft version of the released draft
 * @param zone the event's zone at that time, {@code null} if it was not recorded
 */
@Document("releases")
public record Release(@Id String id, String event, int number, @Field("timetable") Schedule schedule,
		List<Change> changes, long draft, Instant at, @Nullable ZoneId zone) {

	/** Copies the list. */
	public Release {
		changes = List.copyOf(changes);
	}

	static Release of(int number, Draft draft, List<Change> changes, Instant now) {
		return new Release(id(draft.event(), number), draft.event(), number,
				draft.schedule().withoutUnscheduledPersons(), changes, draft.version(), now, draft.zone());
	}

	static String id(String event, int number) {
		return event + "/" + number;
	}

}
