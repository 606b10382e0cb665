package org.symposia.agenda.timetable;

import org.symposia.agenda.event.Event;

/**
 * The time an event takes.
 */
public final class EventSlot {

	private EventSlot() {
	}

	/**
	 * From when to when an event lasts.
	 * @param event the event
	 * @return its slot
	 */
	public static Slot of(Event event) {
		return new Slot(event.details().start(), event.details().end());
	}

}
