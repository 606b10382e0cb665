package org.symposia.starter.problem;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A failure with a stable type that callers may rely on, shown as a problem document (RFC
 * 9457) or as an error page. One subclass per problem.
 */
public abstract class ProblemException extends ErrorResponseException {

	/** What every problem type begins with. */
	public static final String TYPE_PREFIX = "urn:symposia:problem:";

	/**
	 * Describes the problem.
	 * @param status the HTTP status
	 * @param name the last part of the stable type, such as {@code stale-version}
	 * @param detail what was wrong and what would be right, for people
	 */
	protected ProblemException(HttpStatus status, String name, String detail) {
		this(status, name, detail, null);
	}

	/** Describes the problem and what it comes from, for the log. */
	protected ProblemException(HttpStatus status, String name, String detail, @Nullable Throwable cause) {
		super(status, problem(status, name, detail), cause);
	}

	private static ProblemDetail problem(HttpStatus status, String name, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create(TYPE_PREFIX + name));
		problem.setTitle(status.getReasonPhrase());
		return problem;
	}

	/** Adds what is wrong at which fields. */
	protected final ProblemException withErrors(List<FieldError> errors) {
		getBody().setProperty("errors", List.copyOf(errors));
		return this;
	}

}
