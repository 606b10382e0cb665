package org.symposia.starter.work;

/** How far a piece of stored work has come. */
public enum WorkState {

	/** To be done when it is due. */
	WAITING,
	/** Done; kept for a while so that it is not taken on again. */
	DONE,
	/** Given up after too many attempts; somebody has to look. */
	DEAD

}
