package org.symposia.agenda.event;

import org.symposia.starter.page.Page;

/**
 * Asks before an event is cancelled or called on again, because attendees are told.
 *
 * @param cancellation whether it is cancelled, or called on again
 * @param version version of the event
 */
record LifecycleStepPage(DeskHeader head, boolean cancellation, long version) implements Page {

	/** Beginning of the message keys. */
	String key() {
		return this.cancellation ? "cancellation" : "reinstatement";
	}

	/** The state to which the event is changed. */
	String lifecycle() {
		return (this.cancellation ? Lifecycle.CANCELLED : Lifecycle.ANNOUNCED).slug();
	}

}
