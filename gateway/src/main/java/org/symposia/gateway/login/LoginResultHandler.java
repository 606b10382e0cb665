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
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Handles the return from the identity provider, signed in or not. */
@Component
class LoginResultHandler implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	/** The tokens end a session earlier; this removes abandoned ones. */
	private static final Duration SIGNED_IN = Duration.ofHours(10);

	private final HttpSessionSecurityContextRepository logins = new HttpSessionSecurityContextRepository();

	private final SessionCookie cookie;

	private final ProblemWriter problems;

	LoginResultHandler(SessionCookie cookie, ProblemWriter problems) {
		this.cookie = cookie;
		this.problems = problems;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) {
		HttpSession session = request.getSession();
		session.setMaxInactiveInterval((int) SIGNED_IN.toSeconds());
		ReturnPath back = ReturnPath.of((String) session.getAttribute(LoginController.RETURN_PATH));
		session.removeAttribute(LoginController.RETURN_PATH);
		redirect(response, back.value());
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) {
		if (isOfAnotherTab(failure) && this.cookie.cameWith(request)) {
			goOn(request, response);
			return;
		}
		this.problems.write(request, response,
				ProviderFailure.isAway(failure) ? new LoginUnavailableException() : new LoginFailedException());
	}

	/**
	 * The session knows of one login at a time: of two tabs, or after "Back", the last.
	 */
	private static boolean isOfAnotherTab(AuthenticationException failure) {
		return failure instanceof OAuth2AuthenticationException answer
				&& answer.getError().getErrorCode().equals("authorization_request_not_found");
	}

	/**
	 * Whoever is signed in goes on, others sign in once more. Without the cookie they
	 * would go in circles, which is why it is asked for.
	 */
	private void goOn(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		Object path = (session != null) ? session.getAttribute(LoginController.RETURN_PATH) : null;
		ReturnPath back = ReturnPath.of((String) path);
		redirect(response, this.logins.containsContext(request) ? back.value() : back.loginAddress());
	}

	private static void redirect(HttpServletResponse response, String location) {
		response.setStatus(HttpStatus.FOUND.value());
		response.setHeader(HttpHeaders.LOCATION, location);
	}

}
