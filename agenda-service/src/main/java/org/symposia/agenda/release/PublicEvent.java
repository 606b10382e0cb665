package org.symposia.agenda.release;

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
 * @param firstDay the first of them (ISO 8601)
 * @param illustrative whether times and persons are examples only
 */
record PublicEvent(String id, LocalizedText title, String days, String firstDay, LocalizedText place, boolean announced,
		boolean cancelled, boolean concluded, boolean illustrative) {

	static PublicEvent of(Event event, Locale reader) {
		EventDetails details = event.details();
		return new PublicEvent(event.id(), details.title(), EventDates.of(event, reader).days(details),
				details.firstDay().toString(), details.place(), event.lifecycle() == Lifecycle.ANNOUNCED,
				event.lifecycle() == Lifecycle.CANCELLED, event.lifecycle() == Lifecycle.CONCLUDED,
				details.illustrative());
	}

}
