package org.symposia.gateway.body;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import org.symposia.starter.problem.ContentTooLargeException;

/** Fails when more is read than the limit, for bodies of unknown length. */
class LimitedInputStream extends ServletInputStream {

	private final ServletInputStream body;

	private final long limit;

	private long count;

	LimitedInputStream(ServletInputStream body, long limit) {
		this.body = body;
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		int value = this.body.read();
		count((value < 0) ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = this.body.read(buffer, offset, length);
		count(Math.max(read, 0));
		return read;
	}

	private void count(int read) throws IOException {
		this.count += read;
		if (this.count > this.limit) {
			throw new IOException(new ContentTooLargeException(this.limit));
		}
	}

	@Override
	public boolean isFinished() {
		return this.body.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.body.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		this.body.setReadListener(listener);
	}

}
