package org.symposia.starter.consent;

import java.util.Locale;

/** What a named institution has answered. */
public enum ConsentState {

	/** It was asked and has not answered. */
	ASKED,

	/** It agrees to be named. */
	CONSENTED,

	/** It does not agree, or no longer. */
	DECLINED;

	/** The name in JSON and message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
