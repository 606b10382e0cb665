package org.symposia.agenda.timetable.draft;

import org.symposia.starter.text.LocalizedText;
import java.util.Map;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.agenda.timetable.grid.AgendaDay;
import org.symposia.agenda.timetable.grid.AgendaEntry;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The draft of an agenda.
 *
 * @param changed the session that was just saved
 * @param conflicts conflicts that were not accepted
 * @param accepted conflicts that were accepted
 * @param unplaced titles of sessions without time, by id
 * @param rooms number of rooms
 * @param tracks number of tracks
 * @param persons number of persons
 * @param zone time zone of the event, by its city
 * @param version version of the draft
 */
record DraftPage(DeskHeader head, Form form, @Nullable AgendaEntry changed, List<ConflictNotice> conflicts,
		List<ConflictNotice> accepted, Map<String, LocalizedText> unplaced, int rooms, int tracks, int persons,
		List<AgendaDay> days, String zone, long version) implements FormPage {
}
