package org.symposia.agenda.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.symposia.starter.text.LocalizedText;

/** An event in the JSON of the API. */
record EventView(String id, LocalizedText title, String kind, String zone, OffsetDateTime start, OffsetDateTime end,
		LocalizedText place, List<String> languages, List<String> hosts, boolean illustrative, String lifecycle,
		int releasedVersion) {

	static EventView of(Event event) {
		EventDetails details = event.details();
		EventDates dates = EventDates.of(event, Locale.ROOT);
		return new EventView(event.id(), details.title(), details.kind().slug(), details.zone().getId(),
				dates.offset(details.start()), dates.offset(details.end()), details.place(), details.languages(),
				details.hosts(), details.illustrative(), event.lifecycle().slug(), event.released());
	}

}
