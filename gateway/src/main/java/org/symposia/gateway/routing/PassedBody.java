package org.symposia.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.symposia.gateway.door.BodyTooLargeException;
import org.symposia.gateway.refusal.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The body of a request on its way to a service. It remembers whose fault a broken
 * transfer was, and once closed it touches the caller's connection no more: the HTTP
 * client reads it on a thread of its own.
 */
final class PassedBody extends InputStream {

	private final HttpServletRequest request;

	private @Nullable IOException failure;

	private boolean closed;

	private PassedBody(HttpServletRequest request) {
		this.request = request;
	}

	static PassedBody of(HttpServletRequest request) {
		return new PassedBody(request);
	}

	BodyPublisher publisher() {
		long length = this.request.getContentLengthLong();
		if (length > 0) {
			return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> this), length);
		}
		boolean chunked = this.request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		return chunked ? BodyPublishers.ofInputStream(() -> this) : BodyPublishers.noBody();
	}

	/** Puts the end of a transfer into words. */
	Refusal explain(IOException ex) {
		if (this.failure instanceof BodyTooLargeException tooLarge) {
			return Refusal.tooLarge(tooLarge.limit());
		}
		if (this.failure != null) {
			return new Refusal(HttpStatus.BAD_REQUEST, "incomplete-request", "The request broke off midway.");
		}
		if (ex instanceof HttpTimeoutException && !(ex instanceof HttpConnectTimeoutException)) {
			return new Refusal(HttpStatus.GATEWAY_TIMEOUT, "service-too-slow",
					"This part of the site took too long to answer. Please try again in a moment.");
		}
		return Refusal.unavailable("service-unavailable",
				"This part of the site is not available right now. Please try again in a moment.");
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public synchronized int read(byte[] buffer, int offset, int length) throws IOException {
		if (this.closed) {
			throw new IOException("The exchange is over");
		}
		try {
			return this.request.getInputStream().read(buffer, offset, length);
		}
		catch (IOException ex) {
			this.failure = ex;
			throw ex;
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
	}

}
