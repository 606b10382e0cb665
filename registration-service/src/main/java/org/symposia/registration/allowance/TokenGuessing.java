package org.symposia.registration.allowance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stops who tries one token after the other. Tokens cannot be guessed; this keeps those
 * who try from having the store asked without end.
 */
final class TokenGuessing implements HandlerInterceptor {

	private final Allowances allowances;

	TokenGuessing(Allowances allowances) {
		this.allowances = allowances;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (bearsToken(request) && this.allowances.isSpent(Allowance.WRONG_TOKEN, addressOf(request))) {
			throw new TooOftenException("Too many links that do not exist were tried from your connection.",
					this.allowances.untilNext());
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (bearsToken(request) && response.getStatus() == HttpStatus.NOT_FOUND.value()) {
			this.allowances.spend(Allowance.WRONG_TOKEN, addressOf(request));
		}
	}

	private static boolean bearsToken(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/api/") || request.getHeader("Manage-Token") != null;
	}

	/**
	 * The gateway tells whom it believes to be calling; nobody else reaches a service.
	 */
	private static String addressOf(HttpServletRequest request) {
		String told = request.getHeader("X-Forwarded-For");
		return (told != null && !told.isBlank()) ? told : request.getRemoteAddr();
	}

}
