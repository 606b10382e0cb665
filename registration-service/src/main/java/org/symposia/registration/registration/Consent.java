package org.symposia.registration.registration;

import java.util.List;

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

	/** That photos in which one can be recognised are published. */
	public static final String PHOTOS = "photos";

	/** Those that an offer may ask for and that nobody has to give. */
	public static final List<String> VOLUNTARY = List.of(PHOTOS);

	/** Changes with the words beside the box. */
	private static final String PHOTOS_VERSION = "2026-11-27";

	static Consent to(String id) {
		return new Consent(id, id.equals(PRIVACY_NOTICE) ? PrivacyNotice.VERSION : PHOTOS_VERSION);
	}

	boolean isVoluntary() {
		return VOLUNTARY.contains(this.id);
	}

}
