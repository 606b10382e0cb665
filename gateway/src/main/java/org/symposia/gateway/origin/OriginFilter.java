package org.symposia.gateway.origin;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symposia.gateway.cookie.GatewayCookies;
import org.symposia.starter.problem.ProblemWriter;
import org.symposia.starter.web.PublicUrl;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects unsafe requests that another site makes a visitor's browser send, instead of
 * CSRF tokens: browsers name the origin of an unsafe request themselves. A request with
 * an {@code Authorization} header of its own is not a forged one.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class OriginFilter extends OncePerRequestFilter {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final PublicUrl site;

	private final GatewayCookies cookies;

	private final ProblemWriter problems;

	OriginFilter(PublicUrl site, GatewayCookies cookies, ProblemWriter problems) {
		this.site = site;
		this.cookies = cookies;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (SAFE.contains(request.getMethod()) || request.getHeader(HttpHeaders.AUTHORIZATION) != null
				|| isOurs(request)) {
			chain.doFilter(request, response);
			return;
		}
		this.problems.write(request, response, new ForeignOriginException());
	}

	private boolean isOurs(HttpServletRequest request) {
		String fetchSite = request.getHeader("Sec-Fetch-Site");
		if (fetchSite != null) {
			return fetchSite.equals("same-origin");
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if (origin != null) {
			return origin.equals(this.site.origin());
		}
		return this.cookies.session().valueIn(request).isEmpty();
	}

}
