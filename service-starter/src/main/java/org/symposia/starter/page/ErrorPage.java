package org.symposia.starter.page;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import org.symposia.starter.caller.Callers;
import org.symposia.starter.problem.ProblemException;

/**
 * The one page that says what went wrong.
 *
 * @param status the status of the response
 * @param type the problem's stable type
 * @param detail what was wrong in the problem's own words, which are English
 * @param traceId number of the incident in the logs
 */
public record ErrorPage(HttpStatus status, @Nullable URI type, @Nullable String detail,
		@Nullable String traceId) implements Page {

	private static final URI SIGNED_OUT = URI.create(ProblemException.TYPE_PREFIX + "signed-out");

	/** The page for a problem. */
	public static ErrorPage of(ProblemDetail problem) {
		HttpStatus status = HttpStatus.resolve(problem.getStatus());
		Map<String, Object> properties = problem.getProperties();
		Object trace = (properties != null) ? properties.get("traceId") : null;
		return new ErrorPage((status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR, problem.getType(),
				problem.getDetail(), (trace != null) ? trace.toString() : null);
	}

	/** What the status means to this reader. */
	public ErrorKind kind() {
		if (SIGNED_OUT.equals(this.type)) {
			return ErrorKind.SIGNED_OUT;
		}
		ErrorKind kind = ErrorKind.of(this.status.value());
		return (kind == ErrorKind.FORBIDDEN && Callers.current().isAnonymous()) ? ErrorKind.REFUSED : kind;
	}

	/** The problem's own words, if they help this reader on. */
	public @Nullable String detailFor(Locale reader) {
		boolean shown = kind().showsDetail() && Locale.ENGLISH.getLanguage().equals(reader.getLanguage());
		return shown ? this.detail : null;
	}

}
