package org.symposia.starter.concurrency;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the work for a request may take: as long as the gateway waits for its answer.
 *
 * @param response for everything but uploads and imports
 * @param upload for multipart bodies and for imports
 */
@ConfigurationProperties("symposia.deadlines")
record RequestDeadlines(@DefaultValue("10s") Duration response, @DefaultValue("10m") Duration upload) {

	private static final Set<String> IMPORTS = Set.of("import", "imports");

	Duration of(HttpServletRequest request) {
		return (isUpload(request) || isImport(request)) ? this.upload : this.response;
	}

	private static boolean isUpload(HttpServletRequest request) {
		return request.getContentType() != null && request.getContentType().regionMatches(true, 0, "multipart/", 0, 10);
	}

	private static boolean isImport(HttpServletRequest request) {
		return Arrays.stream(request.getRequestURI().split("/")).anyMatch(IMPORTS::contains);
	}

}
