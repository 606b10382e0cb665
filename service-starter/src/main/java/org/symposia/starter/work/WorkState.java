package org.symposia.starter.work;

/** The state of stored work. */
public enum WorkState {

	/** To be done when it is due. */
	WAITING,
	/** Done; kept for a while so that it is not repeated. */
	DONE,
	/** Given up after too many attempts (dead letter). */
	DEAD

}
