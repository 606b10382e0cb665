package org.symposia.starter.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A port through which a store is reached and that can be cut. It stays open while it is
 * cut, so that nobody else can take it.
 */
final class StoreConnection implements AutoCloseable {

	private final ServerSocket port;

	private final InetSocketAddress store;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean cut;

	StoreConnection(InetSocketAddress store) {
		this.store = store;
		try {
			this.port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	String uri() {
		return "mongodb://127.0.0.1:" + this.port.getLocalPort();
	}

	/** Ends all connections and every new one. */
	void cut() {
		this.cut = true;
		this.open.forEach(StoreConnection::end);
	}

	void restore() {
		this.cut = false;
	}

	private void accept() {
		while (!this.port.isClosed()) {
			try {
				connect(this.port.accept());
			}
			catch (IOException ex) {
				// the port was closed, or this one client is gone
			}
		}
	}

	private void connect(Socket client) throws IOException {
		Socket server = new Socket(this.store.getAddress(), this.store.getPort());
		this.open.add(client);
		this.open.add(server);
		if (this.cut) {
			end(client);
			end(server);
			return;
		}
		Thread.ofVirtual().start(() -> copy(client, server));
		Thread.ofVirtual().start(() -> copy(server, client));
	}

	private void copy(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// ends the connection as the end of the stream does
		}
		end(from);
		end(to);
		this.open.remove(from);
	}

	private static void end(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		cut();
		try {
			this.port.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
