package org.symposia.stack.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The process of a part, found by its id and its start time, so that a stale file or a
 * reused id is not taken for it.
 */
final class PartProcess {

	private static final Duration SAME_START = Duration.ofSeconds(2);

	private static final Duration GRACE = Duration.ofSeconds(40);

	private final Layout layout;

	private final String part;

	PartProcess(Layout layout, String part) {
		this.layout = layout;
		this.part = part;
	}

	Optional<ProcessHandle> find() {
		try {
			String[] fields = Files.readString(this.layout.pidFile(this.part)).trim().split(" ", 2);
			Instant started = Instant.parse(fields[1]);
			return ProcessHandle.of(Long.parseLong(fields[0]))
				.filter(ProcessHandle::isAlive)
				.filter((process) -> startedAt(process, started));
		}
		catch (IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	/** In a session of its own, so that it outlives the terminal. */
	ProcessHandle start(Part what) throws IOException {
		Path log = this.layout.log(this.part);
		Files.createDirectories(log.getParent());
		keepPrevious(log);
		List<String> command = new ArrayList<>(List.of("setsid"));
		command.addAll(what.command());
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.layout.home().toFile())
			.redirectInput(new File("/dev/null"))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().putAll(what.environment());
		ProcessHandle process = builder.start().toHandle();
		remember(process);
		return process;
	}

	void stop() {
		find().ifPresent((process) -> {
			process.destroy();
			if (!ends(process, GRACE)) {
				process.destroyForcibly();
				ends(process, GRACE);
			}
		});
		forget();
	}

	/** SIGKILL: the process gets no chance to tidy up. */
	void kill() {
		find().ifPresent((process) -> {
			process.destroyForcibly();
			ends(process, GRACE);
		});
		forget();
	}

	private void remember(ProcessHandle process) throws IOException {
		Path file = this.layout.pidFile(this.part);
		Files.createDirectories(file.getParent());
		Files.writeString(file, process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH));
	}

	private void forget() {
		try {
			Files.deleteIfExists(this.layout.pidFile(this.part));
		}
		catch (IOException ex) {
			throw new StackException("Cannot remove " + this.layout.pidFile(this.part), ex);
		}
	}

	private static void keepPrevious(Path log) throws IOException {
		if (Files.exists(log)) {
			Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static boolean startedAt(ProcessHandle process, Instant started) {
		return process.info()
			.startInstant()
			.filter((start) -> Duration.between(start, started).abs().compareTo(SAME_START) <= 0)
			.isPresent();
	}

	private static boolean ends(ProcessHandle process, Duration patience) {
		try {
			process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
