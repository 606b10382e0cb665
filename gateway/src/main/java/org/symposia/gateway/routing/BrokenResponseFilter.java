package org.symposia.gateway.routing;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.CloseNowException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes the connection when a response broke off midway; ended in good order, half a
 * response would look complete.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenResponseFilter extends OncePerRequestFilter {

	private static final String BROKEN = BrokenResponseFilter.class.getName();

	static void mark(HttpServletRequest request) {
		request.setAttribute(BROKEN, true);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		if (request.getAttribute(BROKEN) != null) {
			throw new CloseNowException("The answer broke off midway");
		}
	}

}
