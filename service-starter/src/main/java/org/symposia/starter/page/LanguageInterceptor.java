package org.symposia.starter.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/**
 * Changes the language by {@code ?lang}; unknown languages are ignored. Spring's own
 * interceptor would also take a field of that name from a form, and fails on a query that
 * cannot be read, whose error page must be shown.
 */
final class LanguageInterceptor implements HandlerInterceptor {

	private static final String PARAMETER = InterfaceLocaleResolver.NAME + "=";

	/** Sets no cookie again that the browser has. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Optional<Locale> requested = requested(request);
		Cookie cookie = WebUtils.getCookie(request, InterfaceLocaleResolver.NAME);
		if (requested.isPresent() && !requested
			.equals(Optional.ofNullable(cookie).flatMap((kept) -> PageLanguages.matching(kept.getValue())))) {
			Objects.requireNonNull(RequestContextUtils.getLocaleResolver(request))
				.setLocale(request, response, requested.get());
		}
		return true;
	}

	private static Optional<Locale> requested(HttpServletRequest request) {
		return Stream.of(PageAddress.of(request).query().split("&"))
			.filter((part) -> part.startsWith(PARAMETER))
			.map((part) -> part.substring(PARAMETER.length()))
			.findFirst()
			.flatMap(PageLanguages::matching);
	}

}
