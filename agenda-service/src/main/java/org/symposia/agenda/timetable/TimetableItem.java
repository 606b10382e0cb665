package org.symposia.agenda.timetable;

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

}
