package org.symposia.gateway.door;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symposia.starter.problem.ContentTooLargeException;
import org.symposia.starter.problem.MalformedAddressException;
import org.symposia.starter.problem.ProblemWriter;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets bodies through as streams up to their limit. Nothing in the gateway reads a body
 * into memory, so that no form can end its heap.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class BoundedBodies extends OncePerRequestFilter {

	private final BodyLimits limits;

	private final ProblemWriter problems;

	BoundedBodies(BodyLimits limits, ProblemWriter problems) {
		this.limits = limits;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long limit = this.limits.of(request);
		if (request.getContentLengthLong() > limit) {
			this.problems.write(request, response, new ContentTooLargeException(limit));
			return;
		}
		UnreadRequest unread;
		try {
			unread = new UnreadRequest(request, limit);
		}
		catch (MalformedAddressException ex) {
			this.problems.write(request, response, ex);
			return;
		}
		chain.doFilter(unread, response);
	}

}
