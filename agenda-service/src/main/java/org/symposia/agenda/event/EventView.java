package org.symposia.agenda.event;

import java.time.OffsetDateTime;
import java.util.List;

import org.symposia.starter.text.LocalizedText;

/**
 * An event as programs read it.
 */
record EventView(String id, LocalizedText title, String kind, String zone, OffsetDateTime start, OffsetDateTime end,
		LocalizedText place, List<String> languages, List<String> hosts, boolean illustrative, String lifecycle,
		int releasedVersion) {

	static EventView of(Event event) {
		EventDetails details = event.details();
		return new EventView(event.id(), details.title(), details.kind().slug(), details.zone().getId(),
				details.start().atZone(details.zone()).toOffsetDateTime(),
				details.end().atZone(details.zone()).toOffsetDateTime(), details.place(), details.languages(),
				details.hosts(), details.illustrative(), event.lifecycle().slug(), event.released());
	}

}
