package org.symposia.agenda.timetable.schedule;

import java.util.Locale;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;
import org.symposia.starter.text.BidiText;
import org.symposia.starter.text.LocalizedText;

/** An item of a schedule, with an id that is unique among the items of its type. */
public sealed interface ScheduleItem permits PublicSession, PublicRoom, PublicTrack, PublicPerson {

	String id();

	/** The title or name to show. */
	LocalizedText label();

	/** The label for use within a sentence. */
	default String named(Locale reader) {
		return BidiText.isolated(label().in(reader));
	}

	/** What the public may read of an item. */
	static ScheduleItem of(TimetableItem item) {
		return switch (item) {
			case Session session -> PublicSession.of(session);
			case Room room -> PublicRoom.of(room);
			case Track track -> PublicTrack.of(track);
			case Person person -> PublicPerson.of(person);
		};
	}

}
