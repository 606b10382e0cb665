package org.symposia.gateway.login;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.symposia.starter.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What happens when a person comes back from the identity provider. */
@Component
class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	/** Tokens rule a signed-in session; this only frees what was forgotten. */
	private static final Duration SIGNED_IN = Duration.ofHours(10);

	private final ProblemWriter problems;

	LoginOutcome(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) {
		HttpSession session = request.getSession();
		session.setMaxInactiveInterval((int) SIGNED_IN.toSeconds());
		ReturnPath back = ReturnPath.of((String) session.getAttribute(LoginController.RETURN_PATH));
		session.removeAttribute(LoginController.RETURN_PATH);
		response.setStatus(HttpStatus.FOUND.value());
		response.setHeader(HttpHeaders.LOCATION, back.value());
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) {
		this.problems.write(request, response,
				ProviderFailure.isAway(failure) ? new LoginUnavailableException() : new LoginFailedException());
	}

}
