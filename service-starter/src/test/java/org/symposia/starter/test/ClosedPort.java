package org.symposia.starter.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A port that refuses connections and that nobody else can open meanwhile. */
public final class ClosedPort implements AutoCloseable {

	private final Socket reserved = new Socket();

	/** Reserves any free port without listening to it. */
	public ClosedPort() {
		try {
			this.reserved.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of a server that does not run. */
	public String url() {
		return "http://127.0.0.1:" + this.reserved.getLocalPort();
	}

	@Override
	public void close() {
		try {
			this.reserved.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
