package org.symposia.stack.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A store in a process of its own, on any free port, so that a test can kill it. */
final class StoreProcess {

	private static final Pattern LISTENS = Pattern.compile("The store listens on port (\\d+)");

	private final Path file;

	private Process process;

	private int port;

	private StoreProcess(Path file) {
		this.file = file;
	}

	static StoreProcess start(Path file) throws IOException {
		StoreProcess store = new StoreProcess(file);
		store.restart();
		return store;
	}

	/** Starts the process, on another port than before, and waits until it listens. */
	void restart() throws IOException {
		this.process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx192m", "-cp",
				System.getProperty("java.class.path"), StoreServer.class.getName(), this.file.toString(), "0")
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		this.port = announcedPort(this.process.inputReader());
	}

	/** SIGKILL. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** SIGTERM. */
	void stop() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	String uri() {
		return "mongodb://127.0.0.1:" + this.port + "/?retryWrites=false&maxPoolSize=50";
	}

	private static int announcedPort(BufferedReader output) throws IOException {
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			Matcher matcher = LISTENS.matcher(line);
			if (matcher.find()) {
				return Integer.parseInt(matcher.group(1));
			}
		}
		throw new IllegalStateException("The store ended before it listened");
	}

}
