package org.symposia.starter.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Where the reader is: path and query as they were sent, also while an error is shown.
 */
record PageAddress(String path, String query) {

	private static final String LOGIN = "/login";

	static final PageAddress HOME = new PageAddress("/", "");

	private static final Set<String> READING = Set.of("GET", "HEAD");

	static PageAddress of(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (failed == null) {
			return of(request.getRequestURI(), request.getQueryString());
		}
		return of(failed.toString(), (String) request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING));
	}

	/**
	 * Where the reader may go once more: what was read, or the page of ours that a form
	 * was sent from. The address of a form alone need not lead anywhere.
	 */
	static Optional<PageAddress> again(HttpServletRequest request, String origin) {
		if (READING.contains(methodOf(request))) {
			return Optional.of(of(request));
		}
		String page = request.getHeader(HttpHeaders.REFERER);
		if (page == null || !page.startsWith(origin + "/")) {
			return Optional.empty();
		}
		String[] parts = page.substring(origin.length()).split("\\?", 2);
		return Optional.of(of(parts[0], (parts.length > 1) ? parts[1] : null));
	}

	private static String methodOf(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
		return (failed != null) ? failed.toString() : request.getMethod();
	}

	private static PageAddress of(String path, @Nullable String query) {
		return new PageAddress(local(path), (query != null) ? query : "");
	}

	/** Two slashes would make a link to another host of it. */
	private static String local(String path) {
		return "/" + path.replaceFirst("^/+", "");
	}

	/** Path and query. */
	String whole() {
		return this.query.isEmpty() ? this.path : this.path + "?" + this.query;
	}

	String in(Locale locale) {
		String language = InterfaceLocaleResolver.NAME + "=" + locale.getLanguage();
		return this.path + "?" + Stream.concat(others(), Stream.of(language)).collect(Collectors.joining("&"));
	}

	/** The login that leads back here, or to where this login leads. */
	String login() {
		if (this.path.equals(LOGIN)) {
			return LOGIN + "?" + others().filter((part) -> part.startsWith("return=")).collect(Collectors.joining("&"));
		}
		String rest = others().collect(Collectors.joining("&"));
		String here = rest.isEmpty() ? this.path : this.path + "?" + rest;
		return LOGIN + "?return=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
	}

	boolean isUnder(String section) {
		return this.path.equals(section) || this.path.startsWith(section + "/");
	}

	private Stream<String> others() {
		return Stream.of(this.query.split("&"))
			.filter((part) -> !part.isEmpty() && !part.startsWith(InterfaceLocaleResolver.NAME + "="));
	}

}
