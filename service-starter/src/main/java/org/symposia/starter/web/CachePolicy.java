package org.symposia.starter.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may keep a response for how long. Without a policy nobody keeps it. */
public final class CachePolicy {

	private CachePolicy() {
	}

	/**
	 * A page anybody may read: kept for a minute by everyone while nobody has signed in,
	 * by the own browser only otherwise.
	 */
	public static void publicPage(HttpServletResponse response) {
		set(response, signedIn() ? "private, no-cache" : "public, max-age=60");
		response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
	}

	/** A page for those who have signed in: the browser asks again each time. */
	public static void privatePage(HttpServletResponse response) {
		set(response, "private, no-cache");
	}

	/** Personal data: kept nowhere. */
	public static void noStore(HttpServletResponse response) {
		set(response, "no-store");
	}

	private static void set(HttpServletResponse response, String policy) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, policy);
	}

	private static boolean signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.isAuthenticated()
				&& !(authentication instanceof AnonymousAuthenticationToken);
	}

}
