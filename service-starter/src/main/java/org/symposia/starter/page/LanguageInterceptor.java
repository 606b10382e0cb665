package org.symposia.starter.page;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/**
 * Changes the language by {@code ?lang}; unknown languages are ignored. Spring's own
 * interceptor would also take a field of that name from a form, and fails on a query that
 * cannot be read, whose error page must be shown.
 */
final class LanguageInterceptor implements HandlerInterceptor {

	private static final String PARAMETER = InterfaceLocaleResolver.NAME + "=";

	/** Sets no cookie again that the browser has, and none for programs. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		requested(request).ifPresent((requested) -> {
			if (isPage(request) && !requested.equals(kept(request))) {
				Objects.requireNonNull(RequestContextUtils.getLocaleResolver(request))
					.setLocale(request, response, requested);
			}
			else {
				request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, requested);
			}
		});
		return true;
	}

	private static boolean isPage(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/api/");
	}

	private static @Nullable Locale kept(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, InterfaceLocaleResolver.NAME);
		return Optional.ofNullable(cookie).flatMap((kept) -> PageLanguages.matching(kept.getValue())).orElse(null);
	}

	private static Optional<Locale> requested(HttpServletRequest request) {
		return Stream.of(PageAddress.of(request).query().split("&"))
			.filter((part) -> part.startsWith(PARAMETER))
			.map((part) -> part.substring(PARAMETER.length()))
			.findFirst()
			.flatMap(PageLanguages::matching);
	}

}
