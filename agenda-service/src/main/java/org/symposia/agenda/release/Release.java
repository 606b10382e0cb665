package org.symposia.agenda.release;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.starter.mongo.SchemaVersion;

/**
 * An immutable released version of an agenda.
 *
 * @param id event and number
 * @param number counts from one
 * @param name what its organizers call it, {@code null} if it has no name
 * @param changes differences from the version before
 * @param draft version of the released draft
 * @param zone the event's zone at that time, {@code null} if it was not recorded
 * @param dropped sessions, as they were last announced, which this version no longer has;
 * {@code null} if they were not recorded
 */
@Document("releases")
@SchemaVersion(3)
public record Release(@Id String id, String event, int number, @Nullable String name,
		@Field("timetable") Schedule schedule, List<Change> changes, long draft, Instant at, @Nullable ZoneId zone,
		@Nullable List<PublicSession> dropped) {

	/** Copies the lists. */
	public Release {
		changes = List.copyOf(changes);
		dropped = (dropped != null) ? List.copyOf(dropped) : null;
	}

	/**
	 * The next version of a draft.
	 * @param announced all sessions of the versions before, as they were last announced
	 */
	static Release of(int number, @Nullable String name, Draft draft, ZoneId zone, List<Change> changes,
			List<PublicSession> announced, Instant now) {
		Schedule schedule = Schedule.of(draft.timetable(), zone).forPublic();
		return new Release(id(draft.event(), number), draft.event(), number, name, schedule, changes, draft.version(),
				now, zone, missing(schedule, announced));
	}

	/** What was public before the first version: nothing. */
	Release beginning() {
		return new Release(id(this.event, 0), this.event, 0, null, Schedule.empty(), List.of(), 0, this.at, this.zone,
				List.of());
	}

	/** Which of the sessions announced before are not in this version. */
	List<PublicSession> missing(List<PublicSession> announced) {
		return missing(this.schedule, announced);
	}

	private static List<PublicSession> missing(Schedule schedule, List<PublicSession> announced) {
		return announced.stream().filter((each) -> schedule.session(each.id()).isEmpty()).toList();
	}

	static String id(String event, int number) {
		return event + "/" + number;
	}

}
