package org.symposia.registration.registration;

import java.util.Locale;

/** What a personal link is for. */
public enum LinkPurpose {

	/** View, change and cancel a registration. */
	MANAGE,
	/** Confirm the mailbox of a registration. */
	CONFIRM;

	/** Part of the message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
