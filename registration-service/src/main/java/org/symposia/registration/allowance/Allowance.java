package org.symposia.registration.allowance;

import java.util.Locale;

/** What may happen only so often within an hour. */
public enum Allowance {

	/** Letters to a mailbox whose owner did not prove to want them. */
	LETTER,
	/** Registrations of a mailbox nobody confirmed that hold a place at one event. */
	REGISTRATION,
	/** Wishes to have the link of a mailbox sent again. */
	LINK_REQUEST,
	/** Links and tokens that do not exist, from one address of the network. */
	WRONG_TOKEN;

	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
