package org.symposia.registration.event;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * What an event tells beyond its title, place and times; each part may be missing.
 *
 * @param venue where in the place it is held
 * @param address postal address of the venue
 * @param contact whom to ask
 * @param fee what taking part costs
 */
public record EventInformation(@Nullable LocalizedText venue, @Nullable LocalizedText address,
		@Nullable EventContact contact, @Nullable LocalizedText fee) {

	/** The mail address to ask, if there is one. */
	public @Nullable String contactMail() {
		return (this.contact != null) ? this.contact.mail() : null;
	}

	static EventInformation none() {
		return new EventInformation(null, null, null, null);
	}

}
