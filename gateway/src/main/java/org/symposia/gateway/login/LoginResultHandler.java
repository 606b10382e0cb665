package org.symposia.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symposia.gateway.cookie.GatewayCookies;
import org.symposia.gateway.session.CurrentSession;
import org.symposia.starter.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Handles the return from the identity provider, signed in or not. */
@Component
class LoginResultHandler implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private final CurrentSession session;

	private final GatewayCookies cookies;

	private final ProblemWriter problems;

	LoginResultHandler(CurrentSession session, GatewayCookies cookies, ProblemWriter problems) {
		this.session = session;
		this.cookies = cookies;
		this.problems = problems;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) {
		redirect(response, PendingLogins.returnPathOf(request).value());
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) {
		if (isOfNoPendingLogin(failure) && goesOn(request, response)) {
			return;
		}
		this.problems.write(request, response,
				ProviderFailure.isAway(failure) ? new LoginUnavailableException() : new LoginFailedException());
	}

	/**
	 * The answer came a second time, too late, or to a browser whose cookie is not ours.
	 */
	private static boolean isOfNoPendingLogin(AuthenticationException failure) {
		return failure instanceof OAuth2AuthenticationException answer
				&& answer.getError().getErrorCode().equals("authorization_request_not_found");
	}

	/**
	 * Whoever is signed in goes on, others sign in once more. Without a cookie they would
	 * go in circles, which is why it is asked for.
	 */
	private boolean goesOn(HttpServletRequest request, HttpServletResponse response) {
		ReturnPath back = PendingLogins.returnPathOf(request);
		if (this.session.of(request).isPresent()) {
			redirect(response, back.value());
			return true;
		}
		if (this.cookies.pendingLogins().valueIn(request).isPresent()) {
			redirect(response, back.loginAddress());
			return true;
		}
		return false;
	}

	private static void redirect(HttpServletResponse response, String location) {
		response.setStatus(HttpStatus.FOUND.value());
		response.setHeader(HttpHeaders.LOCATION, location);
	}

}
