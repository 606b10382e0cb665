package org.symposia.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A stack with nothing but the sample, beside any that runs: on shifted ports that are
 * free, with new data, and with clocks that always begin at {@link #BEGIN}. Closing it
 * stops it.
 */
public final class FreshStack implements AutoCloseable {

	/** After the Berlin symposium, ten weeks before the workshop. */
	public static final Instant BEGIN = Instant.parse("2026-09-07T08:00:00Z");

	/** None leads into the range from which the system takes ports for connections. */
	private static final List<Integer> OFFSETS = List.of(5_200, 4_200, 3_200, 2_200, 1_200);

	private static final List<String> DATA = List.of("store", "mails", "sample", "keycloak/data");

	private final Layout layout;

	private final Stack stack;

	private final Consumer<String> progress;

	private FreshStack(Layout layout, Consumer<String> progress) {
		this.layout = layout;
		this.stack = Stack.at(layout);
		this.progress = progress;
	}

	/**
	 * Starts a stack, after stopping what an earlier one with the same home left running.
	 * @param root the project's folder
	 * @param home the folder of everything it writes; earlier data are deleted
	 * @param progress receives each step as text
	 * @return the running stack with the sample
	 * @throws StackException when no ports are free or a part does not become healthy
	 */
	public static FreshStack start(Path root, Path home, Consumer<String> progress) {
		Duration clockOffset = Duration.between(Instant.now(), BEGIN);
		List<Layout> layouts = OFFSETS.stream().map((offset) -> new Layout(root, home, offset, clockOffset)).toList();
		Stack.at(layouts.getFirst()).down(progress);
		FreshStack fresh = layouts.stream()
			.filter((layout) -> Stack.at(layout).hasFreePorts())
			.findFirst()
			.map((layout) -> new FreshStack(layout, progress))
			.orElseThrow(() -> new StackException("Ports are taken at each of the offsets " + OFFSETS));
		fresh.load();
		return fresh;
	}

	private void load() {
		DATA.forEach((folder) -> delete(this.layout.home().resolve(folder)));
		this.stack.up(this.progress);
		boolean loaded = false;
		try {
			this.stack.sample().load(this.progress);
			loaded = true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			if (!loaded) {
				close();
			}
		}
	}

	private static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the running stack}
	 */
	public Stack stack() {
		return this.stack;
	}

	/**
	 * {@return its folders, ports and clock}
	 */
	public Layout layout() {
		return this.layout;
	}

	@Override
	public void close() {
		this.stack.down(this.progress);
	}

}
