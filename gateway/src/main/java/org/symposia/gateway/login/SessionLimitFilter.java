package org.symposia.gateway.login;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symposia.starter.problem.ProblemWriter;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rejects new logins with 503 while the highest number of sessions is open. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class SessionLimitFilter extends OncePerRequestFilter {

	private final OpenSessions sessions;

	private final ProblemWriter problems;

	SessionLimitFilter(OpenSessions sessions, ProblemWriter problems) {
		this.sessions = sessions;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !path.equals("/login") && !path.startsWith("/oauth2/authorization/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.sessions.isFull() && request.getSession(false) == null) {
			this.problems.write(request, response, new LoginUnavailableException());
			return;
		}
		chain.doFilter(request, response);
	}

}
