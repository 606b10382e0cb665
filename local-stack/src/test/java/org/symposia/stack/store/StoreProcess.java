package org.symposia.stack.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A store in a process of its own, so that a test can kill it. */
final class StoreProcess {

	private final Path file;

	private final int port;

	private Process process;

	private StoreProcess(Path file, int port) {
		this.file = file;
		this.port = port;
	}

	static StoreProcess start(Path file) throws IOException, InterruptedException {
		StoreProcess store = new StoreProcess(file, freePort());
		store.restart();
		return store;
	}

	void restart() throws IOException, InterruptedException {
		this.process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx192m", "-cp",
				System.getProperty("java.class.path"), StoreServer.class.getName(), this.file.toString(),
				Integer.toString(this.port))
			.inheritIO()
			.start();
		while (!listens()) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("The store ended with code " + this.process.exitValue());
			}
			Thread.sleep(50);
		}
	}

	/** SIGKILL. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** SIGTERM. */
	void stop() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor(20, TimeUnit.SECONDS);
	}

	String uri() {
		return "mongodb://127.0.0.1:" + this.port + "/?serverSelectionTimeoutMS=2000&connectTimeoutMS=2000"
				+ "&retryWrites=false&maxPoolSize=50";
	}

	private boolean listens() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
