package org.symposia.stack.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.symposia.stack.client.ApiException;

/**
 * The sample: events and a press release, loaded as people would do it: through the
 * public API, as the sample accounts. Every step may be repeated. Each part has a mark
 * that is written last, so that an older stack gets the parts that it does not have yet.
 */
public final class Sample {

	private static final List<String> EVENTS = List.of("berlin-2026", "joint-workshop", "tokyo-delegation");

	private final SampleStack stack;

	private final Path marks;

	private final Clock clock;

	/**
	 * Names the places; nothing happens yet.
	 * @param stack what the sample is loaded into
	 * @param marks the folder of the files that say what is complete, and on which day
	 * the sample was loaded first
	 * @param clock the clock of the stack
	 */
	public Sample(SampleStack stack, Path marks, Clock clock) {
		this.stack = stack;
		this.marks = marks;
		this.clock = clock;
	}

	/**
	 * Loads what is missing.
	 * @param progress is told in words what happens
	 * @throws ApiException when a step is refused
	 * @throws IOException when a mark cannot be written
	 */
	public void load(Consumer<String> progress) throws IOException {
		SampleDays days = SampleDays.keptIn(this.marks, this.clock);
		for (String event : EVENTS) {
			load(event, () -> SampleEvent.of(this.stack, event, days).load(), progress);
		}
		load("release-2026-04-24", () -> new SampleRelease(this.stack).load(), progress);
	}

	private void load(String name, Part part, Consumer<String> progress) throws IOException {
		Path mark = this.marks.resolve(name);
		if (Files.exists(mark)) {
			return;
		}
		progress.accept("%-14s loading %s".formatted("sample", name));
		part.load();
		Files.createDirectories(this.marks);
		Files.writeString(mark, "complete\n");
		progress.accept("%-14s %s is complete".formatted("sample", name));
	}

	/** One part of the sample. */
	@FunctionalInterface
	private interface Part {

		void load() throws IOException;

	}

}
