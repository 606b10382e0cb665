package org.symposia.registration.event;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Where an event stands; only an organizer moves it on, never a date. */
public enum Lifecycle {

	/** Nobody but the team sees it. */
	PREPARING,
	/** Everybody may see it. */
	ANNOUNCED,
	/** It is over. */
	CONCLUDED,
	/** It will not be held. */
	CANCELLED;

	/** What is not known is not shown. */
	static Lifecycle of(@Nullable String name) {
		for (Lifecycle each : values()) {
			if (name != null && each.name().equals(name.toUpperCase(Locale.ROOT))) {
				return each;
			}
		}
		return PREPARING;
	}

}
