package org.symposia.registration.registration;

import java.util.Locale;

/** What a personal link is for. */
public enum LinkPurpose {

	/** View, change and cancel a registration. */
	MANAGE,
	/** The same, until the mailbox is confirmed. */
	MANAGE_UNTIL_CONFIRMED,
	/** Confirm the mailbox of a registration. */
	CONFIRM;

	/** Part of the message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
