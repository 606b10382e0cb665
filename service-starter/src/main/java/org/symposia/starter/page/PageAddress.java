package org.symposia.starter.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where the reader is: path and query as they were sent, also while an error is shown.
 */
record PageAddress(String path, String query) {

	static PageAddress of(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (failed != null) ? failed.toString() : request.getRequestURI();
		String query = request.getQueryString();
		return new PageAddress(local(path), (query != null) ? query : "");
	}

	/** Two slashes would make a link to another host of it. */
	private static String local(String path) {
		return "/" + path.replaceFirst("^/+", "");
	}

	String in(Locale locale) {
		String language = InterfaceLocaleResolver.NAME + "=" + locale.getLanguage();
		return this.path + "?" + Stream.concat(others(), Stream.of(language)).collect(Collectors.joining("&"));
	}

	/** The login that leads back here. */
	String login() {
		String rest = others().collect(Collectors.joining("&"));
		String here = rest.isEmpty() ? this.path : this.path + "?" + rest;
		return "/login?return=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
	}

	boolean isUnder(String section) {
		return this.path.equals(section) || this.path.startsWith(section + "/");
	}

	private Stream<String> others() {
		return Stream.of(this.query.split("&"))
			.filter((part) -> !part.isEmpty() && !part.startsWith(InterfaceLocaleResolver.NAME + "="));
	}

}
