package org.symposia.registration.event;

import java.time.Instant;
import java.util.List;

import org.symposia.starter.text.LocalizedText;

/** Copies of events in named states. */
public final class EventFixtures {

	private EventFixtures() {
	}

	/** An announced symposium of one day in Berlin. */
	public static EventRecord anEvent() {
		return anEvent(LocalizedText.of("en", "Symposium"), LocalizedText.of("en", "Berlin"),
				Instant.parse("2026-04-15T16:00:00Z"));
	}

	/** An announced event from 15 April 2026 in Berlin's time zone. */
	public static EventRecord anEvent(LocalizedText title, LocalizedText place, Instant end) {
		return new EventRecord("berlin-2026", 1, title, "Europe/Berlin", Instant.parse("2026-04-15T07:00:00Z"), end,
				place, List.of(), Lifecycle.ANNOUNCED, List.of(), null);
	}

}
