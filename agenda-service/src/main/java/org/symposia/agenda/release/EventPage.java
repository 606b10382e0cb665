package org.symposia.agenda.release;

import java.util.List;

import gg.jte.Content;

import org.symposia.starter.page.Page;

/**
 * The public page of an event.
 *
 * @param kind name of the event's kind
 * @param languages names of the spoken languages
 * @param agenda the rendered {@link AgendaFragment}
 * @param editable whether the reader may edit the draft
 */
record EventPage(PublicEvent event, String kind, List<Host> hosts, String languages, Content agenda,
		boolean editable) implements Page {

	record Host(String shortName, String name) {
	}

}
