package org.symposia.registration.desk;

import org.symposia.starter.page.Page;

/**
 * How many people are told when the event is cancelled, or called on again.
 *
 * @param registered with a place
 * @param waiting on the waiting list
 */
record RecipientsFragment(long registered, long waiting) implements Page {

	/** Message key of its sentence. */
	String key() {
		return (this.registered + this.waiting > 0) ? "registration.recipients.some" : "registration.recipients.none";
	}

}
