package org.symposia.agenda.home;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.DateBlock;
import org.symposia.agenda.event.Description;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.event.EventKindNames;
import org.symposia.agenda.event.Lifecycle;
import org.symposia.agenda.event.Venue;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.text.LocalizedText;

/**
 * An event on the front page.
 *
 * @param date its days, with their figures apart
 * @param kind name of its kind
 * @param venue where in its town it is held, if that was said
 * @param hosts short names of its hosts, empty while none consents
 * @param description what it is about, if that was said
 */
record EventCard(String id, LocalizedText title, DateBlock date, String kind, @Nullable LocalizedText venue,
		LocalizedText place, String hosts, @Nullable Description description, boolean cancelled) {

	static EventCard of(Event event, Locale reader, Institutions institutions, EventKindNames kinds) {
		EventDetails details = event.details();
		Venue venue = details.information().venue();
		return new EventCard(event.id(), details.title(), DateBlock.of(details, reader),
				kinds.of(details.kind(), reader), (venue != null) ? venue.name() : null, details.place(),
				String.join(" – ", event.hosts().stream().map(institutions::shortNameOf).toList()),
				Description.of(details, reader), event.lifecycle() == Lifecycle.CANCELLED);
	}

}
