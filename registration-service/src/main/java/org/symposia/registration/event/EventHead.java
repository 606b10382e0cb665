package org.symposia.registration.event;

import java.util.Locale;

import org.symposia.starter.text.LocalizedText;

/**
 * What the head of a page shows of an event.
 *
 * @param days localized
 */
public record EventHead(String id, LocalizedText title, LocalizedText place, String days) {

	/** The head for a reader. */
	public static EventHead of(EventRecord event, Locale reader) {
		return new EventHead(event.id(), event.title(), event.place(), EventTimes.of(event, reader).days(event));
	}

}
