package org.symposia.starter.problem;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** Completes problem documents in the same way in all services. */
final class Problems {

	/** Where the error page finds the problem. */
	static final String ATTRIBUTE = Problems.class.getName();

	private Problems() {
	}

	/**
	 * The public description of a failure. Failures of the server and 404s of the
	 * framework show nothing but our own texts.
	 */
	static ProblemDetail of(Exception failure, HttpStatusCode status) {
		boolean chosen = failure instanceof ProblemException
				|| !(status.is5xxServerError() || status.isSameCodeAs(HttpStatus.NOT_FOUND));
		return complete((chosen && failure instanceof ErrorResponse response) ? response.getBody()
				: ProblemDetail.forStatus(status));
	}

	/** Adds a stable type, a detail and, for 5xx, a trace id. */
	static ProblemDetail complete(ProblemDetail problem) {
		HttpStatus status = HttpStatus.valueOf(problem.getStatus());
		if (problem.getType() == null || problem.getType().toString().equals("about:blank")) {
			problem.setType(URI.create(ProblemException.TYPE_PREFIX + nameOf(status)));
		}
		if (problem.getDetail() == null) {
			problem.setDetail(detailOf(status));
		}
		problem.setTitle(status.getReasonPhrase());
		if (status.is5xxServerError()) {
			problem.setProperty("traceId", TraceId.current());
		}
		return problem;
	}

	static HttpHeaders json(HttpHeaders headers) {
		HttpHeaders copy = new HttpHeaders();
		copy.putAll(headers);
		copy.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return copy;
	}

	private static String nameOf(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "not-found";
			case UNAUTHORIZED -> "login-required";
			case INTERNAL_SERVER_ERROR -> "internal-error";
			default -> status.name().toLowerCase(Locale.ROOT).replace('_', '-');
		};
	}

	private static String detailOf(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "There is nothing at this address.";
			case UNAUTHORIZED -> "Please sign in first.";
			case FORBIDDEN -> "Your account may not do this.";
			case CONTENT_TOO_LARGE -> "What was sent is too large.";
			case SERVICE_UNAVAILABLE -> "This is out of reach right now. Please try again in a moment.";
			default -> status.is5xxServerError() ? "Something went wrong on our side. The trace id helps to find it."
					: "The request cannot be answered: " + status.getReasonPhrase() + ".";
		};
	}

}
