package org.symposia.registration.registering;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

import org.symposia.registration.event.EventHead;
import org.symposia.registration.event.EventMoment;
import org.symposia.starter.page.Page;

/**
 * The page that says why one cannot register now.
 *
 * @param reason part of the message keys
 * @param opens when registration opens; null unless that is the reason
 * @param own what the reader can do with an own registration; null if there is none
 * @param contact mail address of those who can be asked; null if there is none
 */
record UnavailablePage(EventHead event, String reason, @Nullable EventMoment opens,
		@Nullable RegistrationActionFragment own, @Nullable String contact, HttpStatus status) implements Page {

	/** Whether some people have registered before. */
	boolean offered() {
		return !this.reason.equals(Availability.State.NOT_OFFERED.slug());
	}

}
