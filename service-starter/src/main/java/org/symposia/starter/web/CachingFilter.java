package org.symposia.starter.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Sets {@code Cache-Control} by path, unless the handler did. Failures and redirects are
 * left to Spring Security, which marks them as not to be stored.
 */
final class CachingFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final List<PathPattern> publicPaths;

	private final List<PathPattern> privatePaths;

	private final List<PathPattern> noStorePaths;

	CachingFilter(CachingProperties properties) {
		this.publicPaths = parse(properties.publicPaths());
		this.privatePaths = parse(properties.privatePaths());
		this.noStorePaths = parse(properties.noStorePaths());
	}

	private static List<PathPattern> parse(List<String> patterns) {
		return patterns.stream().map(PathPatternParser.defaultInstance::parse).toList();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		CachedResponse cached = new CachedResponse(request, response);
		chain.doFilter(request, cached);
		cached.onResponseCommitted();
	}

	private void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (response.containsHeader(HttpHeaders.CACHE_CONTROL) || !isKept(response.getStatus())) {
			return;
		}
		PathContainer path = PathContainer.parsePath(request.getRequestURI());
		if (matches(this.noStorePaths, path)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		else if (matches(this.privatePaths, path)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		}
		else if (READING.contains(request.getMethod()) && matches(this.publicPaths, path)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, signedIn() ? "private, no-cache" : "public, max-age=60");
			response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
		}
	}

	private static boolean matches(List<PathPattern> patterns, PathContainer path) {
		return patterns.stream().anyMatch((pattern) -> pattern.matches(path));
	}

	private static boolean isKept(int status) {
		return HttpStatusCode.valueOf(status).is2xxSuccessful() || status == HttpStatus.NOT_MODIFIED.value()
				|| status == HttpStatus.UNPROCESSABLE_CONTENT.value();
	}

	private static boolean signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.isAuthenticated()
				&& !(authentication instanceof AnonymousAuthenticationToken);
	}

	private final class CachedResponse extends OnCommittedResponseWrapper {

		private final HttpServletRequest request;

		CachedResponse(HttpServletRequest request, HttpServletResponse response) {
			super(response);
			this.request = request;
		}

		@Override
		protected void onResponseCommitted() {
			disableOnResponseCommitted();
			writeHeaders(this.request, (HttpServletResponse) getResponse());
		}

	}

}
