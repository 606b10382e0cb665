package org.symposia.agenda.timetable.edit;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** An edit cannot be taken back, because an item was changed after it: 409. */
public final class ChangedSinceException extends ProblemException {

	private final String key;

	ChangedSinceException(String key) {
		super(HttpStatus.CONFLICT, "changed-since", "The item " + key + " was changed after that edit.");
		this.key = key;
	}

	/** Type and id of the item. */
	public String key() {
		return this.key;
	}

}
