package org.symposia.starter.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers with a problem outside of handlers, such as in a filter. */
public final class ProblemWriter {

	private final HandlerExceptionResolver resolver;

	ProblemWriter(HandlerExceptionResolver resolver) {
		this.resolver = resolver;
	}

	/** Answers as if a handler had thrown it. */
	public void write(HttpServletRequest request, HttpServletResponse response, Exception problem) {
		this.resolver.resolveException(request, response, null, problem);
	}

}
