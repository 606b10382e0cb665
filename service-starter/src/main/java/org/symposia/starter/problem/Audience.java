package org.symposia.starter.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/** Whether a failure is shown to people, as a page, or to programs, as a document. */
enum Audience {

	PEOPLE, PROGRAMS;

	/** Programs call the API; browsers accept HTML by name. */
	static Audience of(HttpServletRequest request) {
		String path = pathOf(request);
		if (path.startsWith("/api/") || path.startsWith("/internal/")) {
			return PROGRAMS;
		}
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return (accept != null && accept.contains("text/html")) ? PEOPLE : PROGRAMS;
	}

	private static String pathOf(HttpServletRequest request) {
		@Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed instanceof String path) ? path : request.getRequestURI();
	}

}
