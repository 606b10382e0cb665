package org.symposia.agenda.timetable.draft;

import org.symposia.agenda.timetable.schedule.PublicRoom;
import java.util.List;
import java.util.Map;

import org.symposia.agenda.timetable.schedule.PublicPerson;

/**
 * What the form of a session offers.
 *
 * @param parents titles of sessions of which it can be a part
 * @param zone time zone of the event, by its city
 */
record SessionOptions(Map<String, String> kinds, List<PublicRoom> rooms, Map<String, String> tracks,
		Map<String, String> parents, List<PublicPerson> persons, String zone) {
}
