package org.symposia.registration.registering;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/**
 * The page that says why one cannot register now.
 *
 * @param reason part of the message keys
 * @param opens when registration opens, localized; null unless that is the reason
 */
record UnavailablePage(EventHead event, String reason, @Nullable String opens, HttpStatus status) implements Page {

	/** Whether some people have registered before. */
	boolean offered() {
		return !this.reason.equals(Availability.NOT_OFFERED.name());
	}

}
