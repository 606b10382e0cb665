package org.symposia.agenda.event;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * Where in its town an event is held.
 *
 * @param name such as a building, at most {@value #NAME} characters
 * @param address its postal address, at most {@value #ADDRESS} characters
 */
public record Venue(@Nullable LocalizedText name, @Nullable LocalizedText address) {

	static final int NAME = 300;

	static final int ADDRESS = 500;

	/** Refuses longer texts. */
	public Venue {
		TextBounds.check("name of the venue", name, NAME);
		TextBounds.check("address", address, ADDRESS);
	}

}
