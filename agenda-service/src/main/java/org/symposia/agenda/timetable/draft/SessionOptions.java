package org.symposia.agenda.timetable.draft;

import java.util.List;
import java.util.Map;

import org.symposia.agenda.timetable.schedule.PublicPerson;

/**
 * What the form of a session offers.
 *
 * @param zone time zone of the event, by its city
 */
record SessionOptions(Map<String, String> kinds, Map<String, String> rooms, Map<String, String> tracks,
		List<PublicPerson> persons, String zone) {
}
