package org.symposia.agenda.timetable.schedule;

import java.util.Locale;

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

}
