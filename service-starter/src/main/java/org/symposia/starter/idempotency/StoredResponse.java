package org.symposia.starter.idempotency;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A stored response. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only passed through
record StoredResponse(int status, Map<String, String> headers, byte[] body) {

	private static final Set<String> KEPT = Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG,
			HttpHeaders.CACHE_CONTROL);

	/** Access, rate limits and failures of the server are decided anew each time. */
	private static final Set<Integer> NOT_KEPT = Set.of(401, 403, 408, 425, 429);

	static StoredResponse of(ContentCachingResponseWrapper response) {
		Map<String, String> headers = new LinkedHashMap<>();
		for (String name : KEPT) {
			String value = name.equals(HttpHeaders.CONTENT_TYPE) ? response.getContentType() : response.getHeader(name);
			if (value != null) {
				headers.put(name, value);
			}
		}
		return new StoredResponse(response.getStatus(), headers, response.getContentAsByteArray());
	}

	boolean isWorthKeeping() {
		return this.status < 500 && !NOT_KEPT.contains(this.status);
	}

	void writeTo(HttpServletResponse response) throws IOException {
		response.setStatus(this.status);
		this.headers.forEach(response::setHeader);
		response.setHeader("Idempotency-Replayed", "true");
		response.setContentLength(this.body.length);
		response.getOutputStream().write(this.body);
	}

}
