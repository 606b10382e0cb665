package org.symposia.agenda.release;

import java.time.Instant;
import java.util.Locale;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.event.Lifecycle;
import org.symposia.starter.text.LocalizedText;

/**
 * An event as its public pages show it.
 *
 * @param days its days in the reader's language
 * @param illustrative whether times and persons are examples only
 */
record PublicEvent(String id, LocalizedText title, String days, LocalizedText place, State state,
		boolean illustrative) {

	static PublicEvent of(Event event, Locale reader, Instant now) {
		EventDetails details = event.details();
		return new PublicEvent(event.id(), details.title(), EventDates.of(event, reader).days(details), details.place(),
				State.of(event, now), details.illustrative());
	}

	boolean isAnnounced() {
		return this.state == State.ANNOUNCED;
	}

	boolean isCancelled() {
		return this.state == State.CANCELLED;
	}

	boolean isOver() {
		return this.state == State.OVER;
	}

	/** What its pages say of an event as a whole. */
	enum State {

		/** It will be held. */
		ANNOUNCED,
		/** It will not be held. */
		CANCELLED,
		/** It has ended, or its organizers say so. */
		OVER;

		static State of(Event event, Instant now) {
			if (event.lifecycle() == Lifecycle.CANCELLED) {
				return CANCELLED;
			}
			return event.isOver(now) ? OVER : ANNOUNCED;
		}

	}

}
