package org.symposia.media.release;

import java.util.Locale;

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

	/** The word for programs, such as {@code draft}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether text and photos may still change. */
	public boolean isOpen() {
		return compareTo(PUBLISHED) < 0;
	}

}
