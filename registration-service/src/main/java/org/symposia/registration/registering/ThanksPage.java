package org.symposia.registration.registering;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventHead;
import org.symposia.starter.page.Page;

/**
 * The page after a registration, which says what happens next.
 *
 * @param state slug of the registration's state
 * @param heldUntil localized; null if no place is held
 * @param position on the waiting list
 * @param mail message key of the mail that follows; null if none does
 * @param senderToAllow from whom a mobile carrier may hold back mails; null if the
 * mailbox is not at one
 * @param unprintable characters of the native name that the ticket cannot show
 */
record ThanksPage(EventHead event, String token, String state, @Nullable String heldUntil, @Nullable Long position,
		String email, @Nullable String mail, @Nullable String senderToAllow, List<String> unprintable) implements Page {

	/** Part of the class of the notice. */
	String colour() {
		return switch (this.state) {
			case "confirmed" -> " notice-green";
			case "waiting" -> " notice-amber";
			default -> "";
		};
	}

	/** Message key of the notice. */
	String text() {
		return switch (this.state) {
			case "awaiting-confirmation" -> (this.heldUntil != null) ? "registration.thanks.awaiting-confirmation.text"
					: "registration.thanks.without-place.text";
			case "waiting", "confirmed" -> "registration.thanks." + this.state + ".text";
			default -> "registration.state." + this.state;
		};
	}

	/** Argument of the notice. */
	@Nullable Object argument() {
		return (this.heldUntil != null) ? this.heldUntil : this.position;
	}

}
