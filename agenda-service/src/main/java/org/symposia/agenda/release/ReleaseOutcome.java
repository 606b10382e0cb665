package org.symposia.agenda.release;

/** Result of releasing a draft. */
sealed interface ReleaseOutcome {

	/** The draft is public. */
	record Released(Release release) implements ReleaseOutcome {
	}

	/** The public version is the same as the draft. */
	record NothingNew(int number) implements ReleaseOutcome {
	}

	/** The draft has no session. */
	record Empty() implements ReleaseOutcome {
	}

}
