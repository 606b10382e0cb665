package org.symposia.starter.page;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Remembers for a year the language that a reader asked for by {@code ?lang}.
 */
final class LanguageMemory implements HandlerInterceptor {

	private final boolean secure;

	/**
	 * Remembers by a cookie.
	 * @param secure whether browsers come by TLS; requests do not tell, since a proxy may
	 * end it
	 */
	LanguageMemory(boolean secure) {
		this.secure = secure;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Optional<Locale> requested = InterfaceLocaleResolver.requested(request);
		if (requested.isPresent() && !requested.equals(InterfaceLocaleResolver.remembered(request))) {
			response.addHeader(HttpHeaders.SET_COOKIE, cookie(requested.get()));
		}
		return true;
	}

	private String cookie(Locale locale) {
		return ResponseCookie.from(InterfaceLocaleResolver.NAME, locale.getLanguage())
			.path("/")
			.maxAge(Duration.ofDays(365))
			.httpOnly(true)
			.secure(this.secure)
			.sameSite("Lax")
			.build()
			.toString();
	}

}
