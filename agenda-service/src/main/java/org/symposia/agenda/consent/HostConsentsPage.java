package org.symposia.agenda.consent;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.list.ListPage;
import org.symposia.starter.page.Page;

/**
 * The events that name an institution as host.
 *
 * @param name short name of the institution
 * @param answered whether these are the events that have its answer
 */
record HostConsentsPage(String institution, String name, boolean answered,
		ListPage<HostConsentRow> events) implements Page {

	String address() {
		return "/agenda/desk/institutions/" + this.institution + "/consents";
	}

	/** Address of the following events, {@code null} if there are none. */
	@Nullable String next() {
		return (this.events.next() != null)
				? address() + "?" + (this.answered ? "answered=true&" : "") + "cursor=" + this.events.next() : null;
	}

}
