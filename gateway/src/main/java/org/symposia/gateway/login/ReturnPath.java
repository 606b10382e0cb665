package org.symposia.gateway.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.symposia.starter.web.PublicUrl;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Where to go after signing in: always a path of this site, never another site.
 *
 * @param value the path with its query
 */
record ReturnPath(String value) {

	private static final int MAX_LENGTH = 2000;

	static final ReturnPath HOME = new ReturnPath("/");

	/** The given path if it is one of this site, else the home page. */
	static ReturnPath of(@Nullable String candidate) {
		return (candidate != null && isOurs(candidate)) ? new ReturnPath(URI.create(candidate).toASCIIString()) : HOME;
	}

	/** The path of an absolute address if it is one of this site, else the home page. */
	static ReturnPath ofAddress(@Nullable String address, PublicUrl site) {
		if (address == null || !address.startsWith(site.origin() + "/")) {
			return HOME;
		}
		return of(address.substring(site.origin().length()));
	}

	/** The page that was asked for. */
	static ReturnPath of(HttpServletRequest request) {
		String query = request.getQueryString();
		return of(request.getRequestURI() + ((query != null) ? "?" + query : ""));
	}

	/** The address that signs in and comes back here. */
	String loginAddress() {
		return appendedTo("/login");
	}

	/** An address of the login that knows where to go afterwards. */
	String appendedTo(String address) {
		return address + "?" + LoginController.RETURN + "=" + URLEncoder.encode(this.value, UTF_8);
	}

	/** The address that says first that a form was not saved. */
	String loginAddressAfterUnsavedForm() {
		return loginAddress() + "&unsaved=true";
	}

	private static boolean isOurs(String candidate) {
		if (candidate.length() > MAX_LENGTH || !candidate.startsWith("/") || candidate.startsWith("//")
				|| candidate.equals("/login") || candidate.startsWith("/login?") || candidate.startsWith("/login/")
				|| candidate.equals("/logout")) {
			return false;
		}
		try {
			URI uri = new URI(candidate);
			return !uri.isAbsolute() && uri.getRawAuthority() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
