package org.symposia.agenda.event;

import java.util.Locale;

import org.symposia.starter.text.LocalizedText;

/**
 * Header of the desk pages of an event.
 *
 * @param released number of the public version of its agenda
 * @param tab the shown page among the event's pages
 */
public record DeskHeader(String id, LocalizedText title, String days, LocalizedText place, String lifecycle,
		int released, boolean visible, String tab) {

	public static DeskHeader of(Event event, String tab, Locale reader) {
		return new DeskHeader(event.id(), event.details().title(), EventDates.of(event, reader).days(event.details()),
				event.details().place(), event.lifecycle().slug(), event.released(), event.isPublic(), tab);
	}

	/** Whether this is the shown page. */
	public boolean isCurrent(String page) {
		return this.tab.equals(page);
	}

}
