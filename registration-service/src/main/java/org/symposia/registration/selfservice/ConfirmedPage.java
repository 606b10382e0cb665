package org.symposia.registration.selfservice;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/**
 * The result of confirming a mailbox.
 *
 * @param outcome part of the message keys
 * @param position on the waiting list
 * @param manageUrl of the active registration; null if there is none
 */
record ConfirmedPage(EventHead event, String outcome, @Nullable Long position,
		@Nullable String manageUrl) implements Page {

	/** Whether the mailbox has its place. */
	boolean done() {
		return this.outcome.equals("placed") || this.outcome.equals("done-already");
	}

}
