package org.symposia.gateway.routing;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a service may take until the headers of its response; the body is not bounded.
 *
 * @param connect for the connection
 * @param response for everything but uploads and imports
 * @param upload for multipart bodies and for imports
 * @param imports path segments that tell an import
 */
@ConfigurationProperties("symposia.gateway.deadlines")
record Deadlines(@DefaultValue("2s") Duration connect, @DefaultValue("10s") Duration response,
		@DefaultValue("10m") Duration upload, @DefaultValue( {
				"import", "imports" }) Set<String> imports){

	Duration of(HttpServletRequest request) {
		return (isUpload(request) || isImport(request)) ? this.upload : this.response;
	}

	private static boolean isUpload(HttpServletRequest request) {
		return request.getContentType() != null && request.getContentType().regionMatches(true, 0, "multipart/", 0, 10);
	}

	private boolean isImport(HttpServletRequest request) {
		return Arrays.stream(request.getRequestURI().split("/")).anyMatch(this.imports::contains);
	}

}
