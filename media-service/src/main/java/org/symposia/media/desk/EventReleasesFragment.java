package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.list.ListPage;
import org.symposia.starter.page.Page;

/**
 * The published releases that name an event, with a button for each that its team may let
 * onto the page of the event.
 *
 * @param event id of the event
 * @param releases the latest first
 */
record EventReleasesFragment(String event, ListPage<EventReleaseRow> releases) implements Page {

	String address(EventReleaseRow release) {
		return "/agenda/desk/" + this.event + "/press/" + release.id();
	}

	/** Address of the following releases, {@code null} if there are none. */
	@Nullable String next() {
		return (this.releases.next() != null)
				? "/media/desk/fragments/" + this.event + "?cursor=" + this.releases.next() : null;
	}

}
