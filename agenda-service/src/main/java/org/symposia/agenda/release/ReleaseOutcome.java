package org.symposia.agenda.release;

import java.util.List;

import org.symposia.agenda.timetable.conflict.Conflict;

/** Result of releasing a draft. */
sealed interface ReleaseOutcome {

	/** The draft is public. */
	record Released(Release release) implements ReleaseOutcome {
	}

	/** The public version is the same as the draft. */
	record NothingNew(int number) implements ReleaseOutcome {
	}

	/** Errors stand that nobody accepted. */
	record ConflictsOpen(List<Conflict> conflicts) implements ReleaseOutcome {
	}

	/** The draft has no session. */
	record Empty() implements ReleaseOutcome {
	}

}
