package org.symposia.starter.page;

import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.util.WebUtils;

/** Changes the language by {@code ?lang}; unknown languages are ignored. */
final class LanguageInterceptor extends LocaleChangeInterceptor {

	LanguageInterceptor() {
		setParamName(InterfaceLocaleResolver.NAME);
		setHttpMethods("GET", "HEAD");
		setIgnoreInvalidLocale(true);
	}

	/** Sets no cookie again that the browser has. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws ServletException {
		Cookie cookie = WebUtils.getCookie(request, getParamName());
		return (cookie != null && cookie.getValue().equals(request.getParameter(getParamName())))
				|| super.preHandle(request, response, handler);
	}

	@Override
	protected Locale parseLocaleValue(String value) {
		return PageLanguages.matching(value)
			.orElseThrow(() -> new IllegalArgumentException("The interface has no such language"));
	}

}
