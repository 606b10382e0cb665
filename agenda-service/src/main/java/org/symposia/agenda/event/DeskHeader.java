package org.symposia.agenda.event;

import java.util.Locale;

import org.symposia.starter.text.LocalizedText;

/**
 * What stands above each desk page of an event.
 *
 * @param id the event
 * @param title its title
 * @param days its days
 * @param place where it is held
 * @param lifecycle where it stands
 * @param released number of the public version of its agenda
 * @param visible whether outsiders see it
 * @param tab the page among the event's pages
 */
public record DeskHeader(String id, LocalizedText title, String days, LocalizedText place, String lifecycle,
		int released, boolean visible, String tab) {

	/**
	 * The head of a page.
	 * @param event the event
	 * @param tab the page
	 * @param reader the reader's locale
	 * @return the head
	 */
	public static DeskHeader of(Event event, String tab, Locale reader) {
		return new DeskHeader(event.id(), event.details().title(), EventDates.of(event, reader).days(event.details()),
				event.details().place(), event.lifecycle().slug(), event.released(), event.isPublic(), tab);
	}

}
