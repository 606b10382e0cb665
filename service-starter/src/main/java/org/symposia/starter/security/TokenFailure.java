package org.symposia.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.LoginRequiredException;
import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.problem.ProblemWriter;

/**
 * Answers a missing, invalid or insufficient token with a problem, and a token that
 * cannot be checked because the identity provider is away.
 */
final class TokenFailure implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final ProblemWriter problems;

	TokenFailure(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
		if (failure instanceof AuthenticationServiceException) {
			this.problems.write(request, response, new NeighbourUnavailableException("identity provider"));
			return;
		}
		this.problems.write(request, response, new LoginRequiredException(failure));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure) {
		this.problems.write(request, response, new ForbiddenException("This is for other services only."));
	}

	/**
	 * Lets a failure answer for the filter of bearer tokens, which would else throw what
	 * is not the token's fault, to be logged with its stack by everybody on the way.
	 */
	record Handling(TokenFailure failure) implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

		@Override
		public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
			filter.setAuthenticationFailureHandler(this.failure::commence);
			return filter;
		}

	}

}
