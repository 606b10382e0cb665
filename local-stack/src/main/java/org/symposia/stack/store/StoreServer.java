package org.symposia.stack.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;

import de.bwaldvogel.mongo.MongoServer;

/**
 * The embedded store as a process of its own: speaks MongoDB's wire protocol on loopback
 * and keeps every acknowledged write when it is killed. The port opens only after the
 * data is loaded.
 */
public final class StoreServer implements AutoCloseable {

	/**
	 * Connections are spread over these threads, and a commit is shared by as many
	 * writers as there are.
	 */
	private static final int WRITERS = 64;

	private static final Duration COMPACTION_INTERVAL = Duration.ofSeconds(2);

	private final MongoServer server;

	private final Thread compaction;

	private StoreServer(DurableBackend backend) {
		this.server = new MongoServer(backend);
		this.compaction = Thread.ofPlatform()
			.daemon()
			.name("store-compaction")
			.unstarted(() -> compactRepeatedly(backend));
	}

	/**
	 * Opens the file and listens.
	 * @param file where the data lies; created when missing
	 * @param port the port on loopback, 0 for any
	 * @return the running server
	 * @throws IOException when the folder cannot be created
	 */
	public static StoreServer start(Path file, int port) throws IOException {
		StoreServer store = new StoreServer(new DurableBackend(StoreFile.open(file)));
		store.server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WRITERS);
		store.compaction.start();
		return store;
	}

	/**
	 * {@return the port it listens on}
	 */
	public int port() {
		return this.server.getLocalAddress().getPort();
	}

	@Override
	public void close() {
		this.compaction.interrupt();
		this.server.shutdownNow();
	}

	private static void compactRepeatedly(DurableBackend backend) {
		try {
			while (true) {
				Thread.sleep(COMPACTION_INTERVAL);
				backend.compactWhenSparse();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	static void main(String[] arguments) throws IOException {
		StoreServer store = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
		Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-shutdown"));
		System.out.println("The store listens on port " + store.port());
	}

}
