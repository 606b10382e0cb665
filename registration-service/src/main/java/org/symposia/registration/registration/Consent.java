package org.symposia.registration.registration;

import org.symposia.registration.offer.PrivacyNotice;

/**
 * A consent given with a registration.
 *
 * @param id what was agreed to
 * @param version version of the words that were agreed to
 */
public record Consent(String id, String version) {

	/** Having read how one's data are handled. */
	public static final String PRIVACY_NOTICE = "privacy-notice";

	static Consent toPrivacyNotice() {
		return new Consent(PRIVACY_NOTICE, PrivacyNotice.VERSION);
	}

}
