package org.symposia.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.symposia.starter.problem.NeighbourUnavailableException;

import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The response of a service, passed on as it arrives. A body of unknown length, such as
 * an event stream, is flushed after every read.
 */
final class UpstreamResponse implements ServerResponse, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(UpstreamResponse.class);

	private final String service;

	private final HttpResponse<InputStream> upstream;

	private final HttpHeaders headers = new HttpHeaders();

	private final MultiValueMap<String, Cookie> cookies = new LinkedMultiValueMap<>();

	UpstreamResponse(String service, HttpResponse<InputStream> upstream) {
		this.service = service;
		this.upstream = upstream;
	}

	/** Status and headers as the service sent them. */
	ProxyExchange.Response head() {
		HttpHeaders received = new HttpHeaders();
		this.upstream.headers().map().forEach(received::addAll);
		return new Head(statusCode(), received);
	}

	@Override
	public HttpStatusCode statusCode() {
		return HttpStatusCode.valueOf(this.upstream.statusCode());
	}

	@Override
	public HttpHeaders headers() {
		return this.headers;
	}

	@Override
	public MultiValueMap<String, Cookie> cookies() {
		return this.cookies;
	}

	@Override
	public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context) {
		response.setStatus(this.upstream.statusCode());
		this.headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		try (InputStream body = this.upstream.body()) {
			if (MediaType.TEXT_EVENT_STREAM.equalsTypeAndSubtype(this.headers.getContentType())) {
				response.flushBuffer();
			}
			copy(body, response.getOutputStream());
		}
		catch (IOException ex) {
			breakOff(ex, request, response);
		}
		return null;
	}

	private void breakOff(IOException ex, HttpServletRequest request, HttpServletResponse response) {
		logger.warn("An answer of {} broke off: {}", this.service, ex.toString());
		if (!response.isCommitted()) {
			response.reset();
			throw new NeighbourUnavailableException(this.service);
		}
		BrokenResponseFilter.mark(request);
	}

	private void copy(InputStream body, OutputStream out) throws IOException {
		boolean atOnce = this.headers.getContentLength() < 0;
		byte[] buffer = new byte[16 * 1024];
		for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
			out.write(buffer, 0, read);
			if (atOnce && body.available() == 0) {
				out.flush();
			}
		}
	}

	/** Discards the response unread. */
	@Override
	public void close() throws IOException {
		this.upstream.body().close();
	}

	private record Head(HttpStatusCode status, HttpHeaders headers) implements ProxyExchange.Response {

		@Override
		public HttpStatusCode getStatusCode() {
			return this.status;
		}

		@Override
		public HttpHeaders getHeaders() {
			return this.headers;
		}

	}

}
