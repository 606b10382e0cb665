package org.symposia.agenda.timetable.schedule;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A session in the JSON of the API.
 *
 * @param id unique in its event
 * @param title by language, the first one authoritative
 * @param kind session, talk, keynote, panel, ceremony, social or break
 * @param start with the offset of the event's zone
 * @param end with the offset of the event's zone
 * @param room id of its room, {@code null} if it has none
 * @param track id of its track, {@code null} if it has none
 * @param chairs ids of persons
 * @param speakers ids of persons
 * @param abstractText by language, {@code null} if there is none
 */
public record SessionView(String id, LocalizedText title, String kind, OffsetDateTime start, OffsetDateTime end,
		@Nullable String room, @Nullable String track, List<String> chairs, List<String> speakers,
		@JsonProperty("abstract") @Nullable LocalizedText abstractText) {

	public static SessionView of(PublicSession session, ZoneId zone) {
		return new SessionView(session.id(), session.title(), session.kind().slug(),
				session.slot().start().atZone(zone).toOffsetDateTime(),
				session.slot().end().atZone(zone).toOffsetDateTime(), session.room(), session.track(), session.chairs(),
				session.speakers(), session.abstractText());
	}

	/** The sessions of a schedule by time. */
	public static List<SessionView> allOf(Schedule schedule, ZoneId zone) {
		return schedule.sessions().stream().map((session) -> of(session, zone)).toList();
	}

}
