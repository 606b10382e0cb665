package org.symposia.starter.idempotency;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.springframework.util.FastByteArrayOutputStream;

import org.symposia.starter.concurrency.ServiceBusyException;

/**
 * A request whose body can be read more than once. Its memory is part of a budget until
 * it is closed.
 */
final class RepeatableBody extends HttpServletRequestWrapper implements AutoCloseable {

	/** The largest body in bytes; uploads are not read this way. */
	static final int LIMIT = 16 * 1024 * 1024;

	private static final int CHUNK = 16 * 1024;

	private static final Duration WAIT = Duration.ofSeconds(5);

	private final BufferBudget budget;

	private final byte[] bytes;

	private long taken;

	/**
	 * Reads the body.
	 * @throws ServiceBusyException if other bodies take the whole budget
	 */
	RepeatableBody(HttpServletRequest request, BufferBudget budget) throws IOException {
		super(request);
		this.budget = budget;
		boolean complete = false;
		try {
			this.bytes = read(request);
			complete = true;
		}
		finally {
			if (!complete) {
				close();
			}
		}
	}

	/** What takes long to arrive takes as much memory as has arrived. */
	private byte[] read(HttpServletRequest request) throws IOException {
		FastByteArrayOutputStream body = new FastByteArrayOutputStream(CHUNK);
		InputStream stream = request.getInputStream();
		byte[] chunk = new byte[CHUNK];
		for (int read = stream.read(chunk); read >= 0 && body.size() <= LIMIT; read = stream.read(chunk)) {
			if (!this.budget.take(read)) {
				throw new ServiceBusyException(WAIT);
			}
			this.taken += read;
			body.write(chunk, 0, read);
		}
		return body.toByteArrayUnsafe();
	}

	byte[] bytes() {
		return this.bytes;
	}

	boolean isTooLarge() {
		return this.bytes.length > LIMIT;
	}

	@Override
	public void close() {
		this.budget.giveBack(this.taken);
		this.taken = 0;
	}

	@Override
	public ServletInputStream getInputStream() {
		return new Stream(new ByteArrayInputStream(this.bytes));
	}

	@Override
	public BufferedReader getReader() {
		String encoding = getCharacterEncoding();
		Charset charset = (encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
		return new BufferedReader(new InputStreamReader(getInputStream(), charset));
	}

	private static final class Stream extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Stream(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body has been read already");
		}

	}

}
