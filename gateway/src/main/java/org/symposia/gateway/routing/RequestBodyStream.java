package org.symposia.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.symposia.starter.problem.ContentTooLargeException;
import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpHeaders;

/**
 * The body of a request while it is sent to a service. It records whether reading from
 * the client failed. Once closed it no longer reads from the client, since the HTTP
 * client reads on a thread of its own.
 */
final class RequestBodyStream extends InputStream {

	private static final Logger logger = LoggerFactory.getLogger(RequestBodyStream.class);

	private final HttpServletRequest request;

	/** Larger bodies are sent once a service asks for them. */
	private static final long SENT_AT_ONCE = 64 * 1024;

	private @Nullable IOException failure;

	private volatile boolean reading;

	private boolean closed;

	private RequestBodyStream(HttpServletRequest request) {
		this.request = request;
	}

	static RequestBodyStream of(HttpServletRequest request) {
		return new RequestBodyStream(request);
	}

	BodyPublisher publisher() throws IOException {
		long length = this.request.getContentLengthLong();
		if (length > 0) {
			return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> this), length);
		}
		boolean empty = length == 0 || this.request.getInputStream().isFinished();
		return empty ? BodyPublishers.noBody() : BodyPublishers.ofInputStream(() -> this);
	}

	/**
	 * Whether the service is to say first that it wants the body: it may refuse the
	 * request without it, and the client may be waiting for that as well.
	 */
	boolean isToBeAskedFor() {
		long length = this.request.getContentLengthLong();
		return length > SENT_AT_ONCE || (length < 0 && this.request.getHeader("Transfer-Encoding") != null)
				|| (length > 0 && this.request.getHeader(HttpHeaders.EXPECT) != null);
	}

	/** The problem that a failed transfer is answered with. */
	ProblemException explain(IOException ex, String service) {
		if (this.failure != null) {
			return (this.failure.getCause() instanceof ContentTooLargeException tooLarge) ? tooLarge
					: new IncompleteRequestException();
		}
		boolean slow = ex instanceof HttpTimeoutException && !(ex instanceof HttpConnectTimeoutException);
		if (slow && this.reading) {
			return new RequestTooSlowException();
		}
		logger.warn("No answer of {}: {}", service, ex.toString());
		return slow ? new ServiceTooSlowException() : new NeighbourUnavailableException(service);
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
		this.reading = true;
		try {
			return this.request.getInputStream().read(buffer, offset, length);
		}
		catch (IOException ex) {
			this.failure = ex;
			throw ex;
		}
		finally {
			this.reading = false;
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
	}

}
