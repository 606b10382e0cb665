package org.symposia.registration.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventHead;
import org.symposia.registration.person.PersonName;
import org.symposia.starter.page.Page;

/**
 * One attendee.
 *
 * @param id of the registration
 * @param state slug of the registration's state
 * @param actions whether the team can cancel and send the link
 * @param position on the waiting list
 * @param heldUntil localized
 * @param withoutPlace whether it awaits confirmation without a held place
 * @param category name of the category
 * @param language name of the language of mails
 * @param photos whether photos of the attendee may be published; null if nobody asked
 * @param acknowledged version of the notice on the handling of data that was confirmed to
 * be read; null if none was
 * @param unprintable characters of the native name that the ticket cannot show
 */
record AttendeePage(EventHead event, String id, PersonName name, String state, boolean actions, @Nullable Long position,
		@Nullable String heldUntil, boolean withoutPlace, String email, String affiliation, String category,
		@Nullable String language, @Nullable String acknowledged, @Nullable Boolean photos, List<String> unprintable,
		List<AttendeeHistory.Line> history) implements Page {
}
