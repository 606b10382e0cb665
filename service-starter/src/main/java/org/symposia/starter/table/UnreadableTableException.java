package org.symposia.starter.table;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The file is no table we can read, or larger than allowed: 400. */
public class UnreadableTableException extends ProblemException {

	/** Says what is wrong and what would be right. */
	public UnreadableTableException(String detail) {
		super(HttpStatus.BAD_REQUEST, "unreadable-table", detail);
	}

	UnreadableTableException(String detail, Throwable cause) {
		this(detail);
		addSuppressed(cause);
	}

}
