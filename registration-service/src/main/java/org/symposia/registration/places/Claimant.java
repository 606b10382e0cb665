package org.symposia.registration.places;

/** Who claims a place. */
enum Claimant {

	/** A new registration, which gets nothing while others are on the waiting list. */
	NEW_REGISTRATION,

	/** The next on the waiting list. */
	NEXT_ON_WAITING_LIST

}
