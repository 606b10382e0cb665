package org.symposia.starter.page;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Speaks the language asked for by {@code ?lang}, else the one chosen before, else the
 * first of {@code Accept-Language} that the interface has, else English.
 */
final class InterfaceLocaleResolver implements LocaleResolver {

	static final String NAME = "lang";

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return requested(request).or(() -> remembered(request))
			.or(() -> accepted(request))
			.orElse(PageLanguages.DEFAULT);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is chosen by the query parameter " + NAME);
	}

	/** Only the query counts: a form may well have a field of the same name. */
	static Optional<Locale> requested(HttpServletRequest request) {
		return Stream.of(PageAddress.of(request).query().split("&"))
			.filter((part) -> part.startsWith(NAME + "="))
			.map((part) -> part.substring(NAME.length() + 1))
			.findFirst()
			.flatMap(PageLanguages::matching);
	}

	static Optional<Locale> remembered(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return (cookie != null) ? PageLanguages.matching(cookie.getValue()) : Optional.empty();
	}

	private static Optional<Locale> accepted(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			return Optional.empty(); // the container would offer the language of the
										// machine
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> PageLanguages.matching(locale.toLanguageTag()).stream())
			.findFirst();
	}

}
