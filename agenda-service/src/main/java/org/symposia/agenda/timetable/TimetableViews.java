package org.symposia.agenda.timetable;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.EventDates;
import org.symposia.starter.text.LocalizedText;

/**
 * A timetable as programs read it, its times with the offset of the event's zone.
 *
 * @param sessions by time
 * @param rooms in the order they are shown
 * @param tracks in the order they are shown
 * @param persons those who chair or speak
 */
public record TimetableViews(List<SessionView> sessions, List<Room> rooms, List<Track> tracks, List<Person> persons) {

	/**
	 * A timetable for programs.
	 * @param timetable the timetable
	 * @param zone the event's zone
	 * @return its view
	 */
	public static TimetableViews of(Timetable timetable, ZoneId zone) {
		return new TimetableViews(timetable.sessions().stream().map((each) -> SessionView.of(each, zone)).toList(),
				timetable.rooms(), timetable.tracks(), timetable.persons());
	}

	/**
	 * A session as programs read it.
	 *
	 * @param id its id
	 * @param title its title
	 * @param kind its kind's name
	 * @param start when it starts
	 * @param end when it ends
	 * @param room id of its room
	 * @param track id of its track
	 * @param chairs ids of persons
	 * @param speakers ids of persons
	 * @param abstractText what it is about
	 */
	public record SessionView(String id, LocalizedText title, String kind, OffsetDateTime start, OffsetDateTime end,
			@Nullable String room, @Nullable String track, List<String> chairs, List<String> speakers,
			@JsonProperty("abstract") @Nullable LocalizedText abstractText) {

		public static SessionView of(Session session, ZoneId zone) {
			EventDates dates = EventDates.in(zone, Locale.ROOT);
			return new SessionView(session.id(), session.title(), session.kind().slug(),
					dates.offset(session.slot().start()), dates.offset(session.slot().end()), session.room(),
					session.track(), session.chairs(), session.speakers(), session.abstractText());
		}

	}

}
