package org.symposia.agenda.release;

import java.util.List;

import org.springframework.http.HttpStatus;

import org.symposia.agenda.timetable.draft.ConflictView;
import org.symposia.starter.problem.ProblemException;

/** Errors stand that nobody accepted: 409. */
final class ConflictsOpenException extends ProblemException {

	ConflictsOpenException(String detail, List<ConflictView> conflicts) {
		super(HttpStatus.CONFLICT, "conflicts-open", detail);
		getBody().setProperty("conflicts", List.copyOf(conflicts));
	}

}
