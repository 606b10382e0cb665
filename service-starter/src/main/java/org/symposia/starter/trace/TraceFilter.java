package org.symposia.starter.trace;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the caller's trace id, or begins a trace, before anything else happens. */
final class TraceFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		MDC.put(Trace.KEY, idOf(request));
		try {
			chain.doFilter(new TracedRequest(request, Objects.requireNonNull(Trace.parent())), response);
		}
		finally {
			MDC.remove(Trace.KEY);
		}
	}

	private static String idOf(HttpServletRequest request) {
		if (request.getAttribute(Trace.KEY) instanceof String known) {
			return known;
		}
		String id = Trace.idFrom(request.getHeader(Trace.HEADER));
		request.setAttribute(Trace.KEY, id);
		return id;
	}

}
