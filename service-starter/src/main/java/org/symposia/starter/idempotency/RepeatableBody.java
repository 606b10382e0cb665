package org.symposia.starter.idempotency;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body can be read more than once. */
final class RepeatableBody extends HttpServletRequestWrapper {

	/** The largest body in bytes; uploads are not read this way. */
	static final int LIMIT = 16 * 1024 * 1024;

	private final byte[] bytes;

	RepeatableBody(HttpServletRequest request) throws IOException {
		super(request);
		this.bytes = request.getInputStream().readNBytes(LIMIT + 1);
	}

	byte[] bytes() {
		return this.bytes;
	}

	boolean isTooLarge() {
		return this.bytes.length > LIMIT;
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
