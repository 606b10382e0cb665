package org.symposia.media.release;

/** Where a release stands on its way to the public. */
public enum ReleaseState {

	/** Being written. */
	DRAFT,

	/** Laid before the host institutions. */
	SUBMITTED,

	/** Approved by every host institution. */
	APPROVED,

	/** Readable by everybody. */
	PUBLISHED,

	/** Taken back after publication. */
	WITHDRAWN;

	/** Whether text and photos may still change. */
	public boolean isOpen() {
		return compareTo(PUBLISHED) < 0;
	}

}
