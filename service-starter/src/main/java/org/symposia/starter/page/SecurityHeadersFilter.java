package org.symposia.starter.page;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser what a page of ours never does. What a handler said itself stays, and
 * so does what a proxied response brings along.
 */
final class SecurityHeadersFilter extends OncePerRequestFilter {

	private final Map<String, String> headers;

	SecurityHeadersFilter(String contentSecurityPolicy) {
		this.headers = Map.of("Content-Security-Policy", contentSecurityPolicy, "X-Content-Type-Options", "nosniff",
				"Referrer-Policy", "same-origin", "X-Frame-Options", "DENY", "Cross-Origin-Opener-Policy",
				"same-origin", "Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy",
				"camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Headers late = new Headers(response);
		try {
			chain.doFilter(request, late);
		}
		finally {
			late.onResponseCommitted();
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private final class Headers extends OnCommittedResponseWrapper {

		Headers(HttpServletResponse response) {
			super(response);
		}

		@Override
		protected void onResponseCommitted() {
			disableOnResponseCommitted();
			HttpServletResponse response = (HttpServletResponse) getResponse();
			SecurityHeadersFilter.this.headers.forEach((name, value) -> {
				if (!response.containsHeader(name)) {
					response.setHeader(name, value);
				}
			});
		}

	}

}
