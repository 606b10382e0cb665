package org.symposia.registration.desk;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/**
 * The page that asks to confirm an action for an attendee.
 *
 * @param action {@code cancel} or {@code link}
 * @param id of the registration
 * @param name in Latin script
 */
record AttendeeActionPage(EventHead event, String action, String id, long version, String name,
		String email) implements Page {
}
