package org.symposia.registration.registration;

import org.jspecify.annotations.Nullable;
import org.symposia.registration.offer.Offer;

/** Whether photos may be published in which an attendee can be recognised. */
public final class PhotoConsent {

	private PhotoConsent() {
	}

	/** Null where the offer does not ask and the attendee did not say. */
	public static @Nullable Boolean of(Attendee attendee, Offer offer) {
		boolean given = attendee.voluntaryConsents().contains(Consent.PHOTOS);
		return (given || isAskedBy(offer)) ? given : null;
	}

	/** Whether the form asks for it. */
	public static boolean isAskedBy(Offer offer) {
		return offer.consents().contains(Consent.PHOTOS);
	}

}
