package org.symposia.starter.problem;

import java.util.List;

import org.springframework.http.HttpStatus;

/** The input breaks rules at named fields: 400. */
public final class InvalidInputException extends ProblemException {

	private final transient List<FieldError> errors;

	/** Says which fields are wrong. */
	public InvalidInputException(List<FieldError> errors) {
		super(HttpStatus.BAD_REQUEST, "invalid-input", "The input is not valid; see the errors at each field.");
		this.errors = List.copyOf(errors);
		withErrors(errors);
	}

	/** Says that one field is wrong. */
	public InvalidInputException(String field, String message) {
		this(List.of(new FieldError(field, message)));
	}

	/** What is wrong, in the order of the fields. */
	public List<FieldError> errors() {
		return this.errors;
	}

}
