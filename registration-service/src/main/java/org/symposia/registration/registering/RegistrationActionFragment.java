package org.symposia.registration.registering;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.page.Page;

/**
 * The number of free places in words.
 *
 * @param name part of the message key
 * @param opens when registration opens, localized
 */
record AvailabilityFragment(String name, int free, @Nullable String opens) implements Page {

	/** The argument of the message. */
	Object argument() {
		return (this.opens != null && this.name.equals("not-yet-open")) ? this.opens : this.free;
	}

}
