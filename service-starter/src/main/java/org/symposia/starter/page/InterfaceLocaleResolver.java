package org.symposia.starter.page;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language chosen by {@code ?lang}, kept in a cookie for a year; else the first of
 * {@code Accept-Language} that the interface has; else English.
 */
final class InterfaceLocaleResolver extends CookieLocaleResolver {

	static final String NAME = "lang";

	/**
	 * Configures the cookie.
	 * @param secure whether browsers come by TLS; requests do not tell, since a proxy may
	 * end it
	 */
	InterfaceLocaleResolver(boolean secure) {
		super(NAME);
		setCookieMaxAge(Duration.ofDays(365));
		setCookieHttpOnly(true);
		setCookieSecure(secure);
		setCookieSameSite("Lax");
		setRejectInvalidCookies(false);
		setDefaultLocaleFunction(InterfaceLocaleResolver::accepted);
	}

	@Override
	protected @Nullable Locale parseLocaleValue(String value) {
		return PageLanguages.matching(value).orElse(null);
	}

	/** Without the header the container would offer the language of the machine. */
	private static Locale accepted(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			return PageLanguages.DEFAULT;
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> PageLanguages.matching(locale.toLanguageTag()).stream())
			.findFirst()
			.orElse(PageLanguages.DEFAULT);
	}

}
