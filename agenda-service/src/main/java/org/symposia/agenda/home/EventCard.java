package org.symposia.agenda.home;

import java.util.Locale;
import java.util.stream.Collectors;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.event.Lifecycle;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.text.LocalizedText;

/** An event in the lists of the home page. */
record EventCard(String id, LocalizedText title, String days, LocalizedText place, String hosts, boolean cancelled) {

	static EventCard of(Event event, Locale reader, Institutions institutions) {
		return new EventCard(event.id(), event.details().title(), EventDates.of(event, reader).days(event.details()),
				event.details().place(),
				event.details().hosts().stream().map(institutions::shortNameOf).collect(Collectors.joining(" – ")),
				event.lifecycle() == Lifecycle.CANCELLED);
	}

}
