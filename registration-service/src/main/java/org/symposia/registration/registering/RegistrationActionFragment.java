package org.symposia.registration.registering;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventMoment;
import org.symposia.starter.page.Page;

/**
 * What a reader can do at an event now, with the button for it.
 *
 * @param event id of the event
 * @param own id of the reader's own registration; null if there is none
 * @param until when it ends or begins; null if it does not
 * @param position on the waiting list
 * @param name of the person of the reader's own registration
 * @param category of the reader's own registration, localized
 * @param contact mail address to ask instead; null if there is none
 */
record RegistrationActionFragment(String event, RegistrationAction action, @Nullable String own, int free, int places,
		@Nullable EventMoment until, @Nullable Long position, @Nullable String name, @Nullable String category,
		@Nullable String contact) implements Page {

	/** Whether there is more to say. */
	boolean hasDetail() {
		return switch (this.action) {
			case REGISTER, TAKE_LAST_PLACE, JOIN_WAITING_LIST, CONFIRM_MAILBOX, ACCEPT_PLACE, NOT_YET_OPEN, CLOSED ->
				this.until != null;
			case CONFIRM_FOR_PLACE, CONFIRM_WAITING, AWAITING_APPROVAL, WAITING, REGISTERED -> true;
			case OVER, NOT_OFFERED -> false;
		};
	}

	/** Message key of its parts. */
	String key(String part) {
		return "registration.action." + this.action.slug() + "." + part;
	}

	/** First argument of its detail. */
	@Nullable Object argument() {
		return (this.until != null) ? this.until.text() : this.name;
	}

	/** Whether the team can be asked instead. */
	boolean leadsToContact() {
		return this.action == RegistrationAction.CLOSED && this.contact != null;
	}

}
