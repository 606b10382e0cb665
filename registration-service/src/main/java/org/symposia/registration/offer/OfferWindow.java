package org.symposia.registration.offer;

import java.util.Locale;

/** Whether registration is open. */
public enum OfferWindow {

	/** It opens later. */
	NOT_YET_OPEN,

	/** It is open. */
	OPEN,

	/** It has ended. */
	CLOSED;

	/** The name in JSON and message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
