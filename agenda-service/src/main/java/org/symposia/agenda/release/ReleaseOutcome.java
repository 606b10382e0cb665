package org.symposia.agenda.release;

/**
 * What came of the wish to release a draft.
 */
sealed interface ReleaseOutcome {

	/**
	 * The draft is public.
	 */
	record Released(Release release) implements ReleaseOutcome {
	}

	/**
	 * The public version says the same as the draft.
	 */
	record NothingNew(int number) implements ReleaseOutcome {
	}

	/**
	 * There is no session to release.
	 */
	record Empty() implements ReleaseOutcome {
	}

}
