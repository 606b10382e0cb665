package org.symposia.registration.offer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the form tells attendees how their data are handled. The legal basis is the
 * registration itself either way.
 */
public enum PrivacyNotice {

	/** It says so. */
	NOTICE,
	/** It asks as well to confirm having read it, as hosts in Japan do. */
	ACKNOWLEDGE;

	/**
	 * The version of the notice's words, stored with each acknowledgement; it changes
	 * with them.
	 */
	public static final String VERSION = "2026-11-28";

	/** The name in JSON and forms. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The one of that name. */
	public static Optional<PrivacyNotice> of(String slug) {
		return Stream.of(values()).filter((each) -> each.slug().equals(slug)).findFirst();
	}

}
