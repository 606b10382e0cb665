package org.symposia.registration.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventHead;
import org.symposia.registration.person.PersonName;
import org.symposia.starter.page.Page;

/**
 * The attendees of an event.
 *
 * @param offer terms and number of places
 * @param undeliveredMails how many mails could not be sent
 * @param state slug of the state shown; null for all
 * @param query words searched
 * @param filters links to all and to each state
 * @param total number of registrations
 * @param found number of registrations that match
 * @param attendees the part shown
 * @param next address of the next part
 * @param csv address of the list as CSV
 * @param xlsx address of the list as XLSX
 */
record AttendeeListPage(EventHead event, OfferView offer, long undeliveredMails, @Nullable String state, String query,
		List<Filter> filters, long total, long found, List<Row> attendees, @Nullable String next, String csv,
		String xlsx) implements Page {

	/**
	 * A link to the registrations in a state.
	 *
	 * @param state its slug; null for all
	 */
	record Filter(@Nullable String state, long count, String href, boolean current) {
	}

	/**
	 * One attendee.
	 *
	 * @param state slug of the registration's state
	 * @param category name of the category
	 * @param registered localized
	 */
	record Row(String id, PersonName name, String state, String email, String affiliation, String category,
			String registered) {
	}

}
