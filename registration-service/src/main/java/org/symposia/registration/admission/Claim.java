package org.symposia.registration.admission;

/** Who asks for a place. */
public enum Claim {

	/** Somebody new, who may not overtake the line. */
	NEWCOMER,
	/** The first in line. */
	FIRST_IN_LINE

}
