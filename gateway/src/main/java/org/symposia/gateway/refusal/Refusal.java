package org.symposia.gateway.refusal;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Why the gateway itself turns a request away, in words for a person.
 *
 * @param status the HTTP status to answer with
 * @param name the stable last part of the problem type {@code urn:symposia:problem:…}
 * @param detail a sentence saying what is wrong and what to do; nothing of the inside
 * @param headers headers that belong to the answer
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public record Refusal(HttpStatus status, String name, String detail, Map<String, String> headers) {

	/** A refusal without further headers. */
	public Refusal(HttpStatus status, String name, String detail) {
		this(status, name, detail, Map.of());
	}

	/** The part of the house behind the gateway does not answer. */
	public static Refusal unavailable(String name, String detail) {
		return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, name, detail).retryAfter(Duration.ofSeconds(5));
	}

	/** Nothing that acts may be reached from another site. */
	public static Refusal foreignOrigin() {
		return new Refusal(HttpStatus.FORBIDDEN, "foreign-origin",
				"This request came from another site and was not carried out. Open the page here and try again.");
	}

	/** Only people who are signed in may do this. */
	public static Refusal loginRequired() {
		return new Refusal(HttpStatus.UNAUTHORIZED, "login-required", "Please sign in first.");
	}

	/** The body is larger than this address takes. */
	public static Refusal tooLarge(long limit) {
		return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "too-large",
				"What was sent is larger than the %,d kB accepted here. Send less, or in several parts."
					.formatted(limit / 1024));
	}

	/** The same refusal, saying when to come back. */
	public Refusal retryAfter(Duration wait) {
		return new Refusal(this.status, this.name, this.detail,
				Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds()))));
	}

	ProblemDetail toProblem() {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(this.status, this.detail);
		problem.setType(URI.create("urn:symposia:problem:" + this.name));
		return problem;
	}

}
