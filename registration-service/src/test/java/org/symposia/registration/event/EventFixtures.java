package org.symposia.registration.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.symposia.starter.text.LocalizedText;

/** Copies of events in named states. */
public final class EventFixtures {

	private static final LocalizedText TITLE = LocalizedText.of("en", "Symposium");

	private static final LocalizedText BERLIN = LocalizedText.of("en", "Berlin");

	private static final Instant END = Instant.parse("2026-04-15T16:00:00Z");

	private EventFixtures() {
	}

	/** An announced symposium of one day in Berlin. */
	public static EventRecord anEvent() {
		return anEvent(TITLE, BERLIN, END);
	}

	/** An announced event from 15 April 2026 in Berlin's time zone. */
	public static EventRecord anEvent(LocalizedText title, LocalizedText place, Instant end) {
		return anEvent(title, place, end, Lifecycle.ANNOUNCED);
	}

	/** An announced symposium in Berlin, at a venue with an address. */
	public static EventRecord anEventAt(LocalizedText venue, LocalizedText address) {
		return anEvent(TITLE, BERLIN, END, Lifecycle.ANNOUNCED, new EventInformation(venue, address, null, null));
	}

	/** A concluded symposium. */
	public static EventRecord aConcludedEvent() {
		return anEvent(TITLE, BERLIN, END, Lifecycle.CONCLUDED);
	}

	/** A symposium that will not be held. */
	public static EventRecord aCalledOffEvent() {
		return anEvent(TITLE, BERLIN, END, Lifecycle.CANCELLED);
	}

	private static EventRecord anEvent(LocalizedText title, LocalizedText place, Instant end, Lifecycle lifecycle) {
		return anEvent(title, place, end, lifecycle, EventInformation.none());
	}

	private static EventRecord anEvent(LocalizedText title, LocalizedText place, Instant end, Lifecycle lifecycle,
			EventInformation information) {
		return new EventRecord("berlin-2026", 1, title, "Europe/Berlin", Instant.parse("2026-04-15T07:00:00Z"), end,
				place, List.of(), lifecycle, List.of(new TeamMember("organizer", Set.of("organizer"))), information,
				null, null);
	}

}
