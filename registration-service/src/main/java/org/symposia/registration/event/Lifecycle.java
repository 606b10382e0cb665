package org.symposia.registration.event;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The lifecycle of an event; only an organizer changes it, never a date. */
public enum Lifecycle {

	/** Only the team sees it. */
	PREPARING,
	/** Everybody may see it. */
	ANNOUNCED,
	/** It is over. */
	CONCLUDED,
	/** It will not be held. */
	CANCELLED;

	/** Unknown states count as not public. */
	static Lifecycle of(@Nullable String name) {
		for (Lifecycle each : values()) {
			if (name != null && each.name().equals(name.toUpperCase(Locale.ROOT))) {
				return each;
			}
		}
		return PREPARING;
	}

}
