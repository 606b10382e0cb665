package org.symposia.registration.selfservice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventHead;
import org.symposia.registration.person.PersonName;
import org.symposia.starter.page.Page;

/**
 * A registration as its owner sees it.
 *
 * @param ended {@code concluded} or {@code cancelled} if the event is over
 * @param state slug of the registration's state
 * @param active whether it can be corrected and cancelled
 * @param heldUntil localized
 * @param position on the waiting list
 * @param unconfirmed whether it waits with an unconfirmed mailbox
 * @param category name of the category
 * @param language name of the language of mails
 * @param photos whether photos of the owner may be published; null if nobody asked
 * @param unprintable characters of the native name that the ticket cannot show
 */
record ManagePage(EventHead event, @Nullable String ended, String token, String state, boolean active,
		@Nullable String heldUntil, @Nullable Long position, boolean unconfirmed, PersonName name, String email,
		String affiliation, String category, @Nullable String language, @Nullable Boolean photos,
		List<String> unprintable) implements Page {

	boolean confirmed() {
		return this.state.equals("confirmed");
	}

	/** Message key of the text below the state; null if there is none. */
	@Nullable String text() {
		return switch (this.state) {
			case "claiming" -> null;
			case "awaiting-confirmation" -> (this.heldUntil != null) ? "registration.manage.awaiting-confirmation"
					: "registration.manage.without-place";
			default -> "registration.manage." + this.state;
		};
	}

	/** First argument of that text. */
	@Nullable Object argument() {
		return (this.heldUntil != null) ? this.heldUntil : this.position;
	}

	/** Part of the class of the notice. */
	String colour() {
		return switch (this.state) {
			case "confirmed" -> " notice-green";
			case "waiting", "awaiting-confirmation" -> " notice-amber";
			default -> "";
		};
	}

}
