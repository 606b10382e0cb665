package org.symposia.agenda.timetable.grid;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.schedule.PublicPerson;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.starter.text.LocalizedText;

/**
 * A session on a day of the agenda, with the labels of what it refers to.
 *
 * @param slot the part of its time shown here
 * @param start local time, empty if it started on an earlier day
 * @param end local time, with the day unless it is the same
 * @param colour number of the track's colour, 0 for none
 */
public record AgendaEntry(PublicSession session, Slot slot, String start, String end, @Nullable LocalizedText room,
		@Nullable LocalizedText track, int colour, List<PublicPerson> chairs, List<PublicPerson> speakers) {

	public String id() {
		return this.session.id();
	}

	public LocalizedText title() {
		return this.session.title();
	}

	/** Whether it started on an earlier day. */
	public boolean continues() {
		return this.slot.start().isAfter(this.session.slot().start());
	}

	public boolean pause() {
		return this.session.kind() == SessionKind.BREAK;
	}

}
