package org.symposia.registration.selfservice;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/**
 * The result of confirming a mailbox.
 *
 * @param token of the confirmation link
 * @param outcome part of the message keys
 * @param active whether the mailbox has an active registration
 * @param position on the waiting list
 * @param manageUrl new link to the active registration; null on a page that was only
 * opened
 */
record ConfirmedPage(EventHead event, String token, String outcome, boolean active, @Nullable Long position,
		@Nullable String manageUrl) implements Page {

	/** Whether the mailbox has its place. */
	boolean done() {
		return this.outcome.equals("placed") || this.outcome.equals("done-already");
	}

}
