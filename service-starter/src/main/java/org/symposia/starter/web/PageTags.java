package org.symposia.starter.web;

import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Lets browsers ask whether a page has changed. What has a tag of its own passes by; weak
 * tags, since the server compresses nothing under a strong one. HEAD tells the tag that
 * GET would (RFC 9110, section 9.3.2).
 */
final class PageTags extends ShallowEtagHeaderFilter {

	PageTags() {
		setWriteWeakETag(true);
	}

	@Override
	protected boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response, int status,
			InputStream content) {
		boolean head = HttpMethod.HEAD.matches(request.getMethod());
		return super.isEligibleForEtag(head ? new AsGet(request) : request, response, status, content);
	}

	private static final class AsGet extends HttpServletRequestWrapper {

		AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

}
