package org.symposia.agenda.event;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A venue in the JSON of the API.
 *
 * @param name such as a building
 * @param address postal address, line by line
 */
record VenueView(@Nullable LocalizedText name, @Nullable LocalizedText address) {

	static @Nullable VenueView of(@Nullable Venue venue) {
		return (venue != null) ? new VenueView(venue.name(), venue.address()) : null;
	}

}
