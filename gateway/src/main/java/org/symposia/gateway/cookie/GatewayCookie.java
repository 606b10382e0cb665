package org.symposia.gateway.cookie;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that scripts cannot read and that other sites do not send along unsafe
 * requests. With TLS its name has the prefix {@code __Host-}, so that no other host of
 * the domain can set it.
 *
 * @see <a href=
 * "https://www.ietf.org/archive/id/draft-ietf-httpbis-rfc6265bis-20.html#name-cookie-name-prefixes">RFC
 * 6265bis, cookie name prefixes</a>
 */
public final class GatewayCookie {

	private final String name;

	private final boolean secure;

	GatewayCookie(String name, boolean secure) {
		this.name = secure ? "__Host-" + name : name;
		this.secure = secure;
	}

	public String name() {
		return this.name;
	}

	/** The value that the caller sent, be it valid or not. */
	public Optional<String> valueIn(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(this.name))
			.map(Cookie::getValue)
			.findFirst();
	}

	/** Gives the browser a value until it is closed. */
	public void write(HttpServletResponse response, String value) {
		add(response, builder(value));
	}

	/** Gives the browser a value for some time. */
	public void write(HttpServletResponse response, String value, Duration kept) {
		add(response, builder(value).maxAge(kept));
	}

	/** Makes the browser forget it. */
	public void remove(HttpServletResponse response) {
		add(response, builder("").maxAge(Duration.ZERO));
	}

	private ResponseCookie.ResponseCookieBuilder builder(String value) {
		return ResponseCookie.from(this.name, value).path("/").httpOnly(true).secure(this.secure).sameSite("Lax");
	}

	private static void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
	}

}
