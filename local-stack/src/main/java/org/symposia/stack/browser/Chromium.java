package org.symposia.stack.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The Chromium of this machine, without a window. */
public final class Chromium implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");

	private static final long STOP_SECONDS = 10;

	private final Path profile;

	private final Process process;

	private final DevTools devTools;

	private final String userAgent;

	private Chromium(Path profile, Process process, URI address) {
		this.profile = profile;
		this.process = process;
		this.devTools = new DevTools(address);
		this.userAgent = this.devTools.send(null, "Browser.getVersion", this.devTools.parameters())
			.path("userAgent")
			.asString();
	}

	/**
	 * Finds the browser.
	 * @return its program, if it is installed
	 */
	public static Optional<Path> installed() {
		return Stream.of("chromium", "chromium-browser", "google-chrome")
			.map((name) -> Path.of("/usr/bin", name))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * Starts the browser with a fresh profile.
	 * @return the running browser
	 * @throws BrowserException when it is missing or does not start
	 */
	public static Chromium start() {
		Path program = installed()
			.orElseThrow(() -> new BrowserException("This machine lacks Chromium: apt-get install chromium"));
		try {
			Path profile = Files.createTempDirectory("symposia-chromium");
			Process process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
					"--hide-scrollbars", "--no-first-run", "--disable-background-networking",
					"--disable-component-update", "--disable-sync", "--remote-debugging-port=0",
					"--user-data-dir=" + profile, "about:blank")
				.redirectErrorStream(true)
				.start();
			return new Chromium(profile, process, address(process));
		}
		catch (IOException ex) {
			throw new BrowserException("Chromium cannot be started: " + ex.getMessage());
		}
	}

	private static URI address(Process process) throws IOException {
		BufferedReader output = process.inputReader();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			Matcher address = ADDRESS.matcher(line);
			if (address.find()) {
				Thread.ofVirtual().start(() -> output.lines().forEach((ignored) -> {
				}));
				return URI.create(address.group(1));
			}
		}
		throw new BrowserException("Chromium ended without opening its DevTools");
	}

	/**
	 * Opens a tab with cookies and cache of its own.
	 * @param device what the reader uses
	 * @return the empty tab
	 */
	public Tab newTab(Device device) {
		String context = this.devTools.send(null, "Target.createBrowserContext", this.devTools.parameters())
			.path("browserContextId")
			.asString();
		JsonNode target = this.devTools.send(null, "Target.createTarget",
				this.devTools.parameters().put("url", "about:blank").put("browserContextId", context));
		String session = this.devTools
			.send(null, "Target.attachToTarget",
					this.devTools.parameters().put("targetId", target.path("targetId").asString()).put("flatten", true))
			.path("sessionId")
			.asString();
		return new Tab(this.devTools, context, session, device, this.userAgent);
	}

	@Override
	public void close() {
		this.devTools.send(null, "Browser.close", this.devTools.parameters());
		this.devTools.close();
		try {
			if (!this.process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
			delete(this.profile);
		}
		catch (IOException ex) {
			throw new BrowserException("The profile of Chromium cannot be deleted: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BrowserException("Interrupted");
		}
	}

	private static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) {
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
				Files.deleteIfExists(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}

}
