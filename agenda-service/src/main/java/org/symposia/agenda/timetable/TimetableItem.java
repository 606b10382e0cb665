package org.symposia.agenda.timetable;

import java.util.Locale;

import org.symposia.starter.text.BidiText;
import org.symposia.starter.text.LocalizedText;

/**
 * Something a timetable is made of, known by an id.
 */
public sealed interface TimetableItem permits Session, Room, Track, Person {

	/**
	 * The id, unique among the items of the same sort.
	 * @return a slug
	 */
	String id();

	/**
	 * What people call it.
	 * @return a text to show
	 */
	LocalizedText label();

	/**
	 * What people call it, within a sentence.
	 * @param reader the reader's locale
	 * @return a name that turns nothing around it
	 */
	default String named(Locale reader) {
		return BidiText.isolated(label().in(reader));
	}

}
