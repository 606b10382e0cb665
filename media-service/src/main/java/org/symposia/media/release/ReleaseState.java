package org.symposia.media.release;

import java.util.Locale;

/** State of a release. */
public enum ReleaseState {

	/** Not submitted yet. */
	DRAFT,

	/** Waiting for the approvals of the host institutions. */
	SUBMITTED,

	/** Approved by every host institution. */
	APPROVED,

	/** Public. */
	PUBLISHED,

	/** No longer public. */
	WITHDRAWN;

	/** The name in the API and in message keys, such as {@code draft}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether text and photos may be changed. */
	public boolean isEditable() {
		return compareTo(PUBLISHED) < 0;
	}

}
