package org.symposia.gateway.body;

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
 * Rejects bodies that announce more than their limit, and stops others at it. Nothing in
 * the gateway reads a body into memory, so that no form can exhaust its heap.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class BodyLimitFilter extends OncePerRequestFilter {

	private final BodyLimits limits;

	private final ProblemWriter problems;

	BodyLimitFilter(BodyLimits limits, ProblemWriter problems) {
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
		QueryOnlyRequest wrapped;
		try {
			wrapped = new QueryOnlyRequest(request, limit);
		}
		catch (MalformedAddressException ex) {
			this.problems.write(request, response, ex);
			return;
		}
		chain.doFilter(wrapped, response);
	}

}
