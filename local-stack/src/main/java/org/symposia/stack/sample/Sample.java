package org.symposia.stack.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.symposia.stack.client.ApiException;

/**
 * The sample event and its press release, loaded as people would do it: through the
 * public API, as the sample accounts. Every step may be repeated. Each part has a mark
 * that is written last, so that an older stack gets the parts that it does not have yet.
 */
public final class Sample {

	private final SampleEvent event;

	private final SampleRelease release;

	private final Path marks;

	/**
	 * Names the places; nothing happens yet.
	 * @param publicUrl the gateway
	 * @param issuer the realm that knows the sample accounts
	 * @param mailUrl the mail catcher
	 * @param marks the folder of the files that say what is complete
	 */
	public Sample(String publicUrl, String issuer, String mailUrl, Path marks) {
		this.event = new SampleEvent(publicUrl, issuer, mailUrl);
		this.release = new SampleRelease(publicUrl, issuer);
		this.marks = marks;
	}

	/**
	 * Loads what is missing.
	 * @param progress is told in words what happens
	 * @throws ApiException when a step is refused
	 * @throws IOException when a mark cannot be written
	 */
	public void load(Consumer<String> progress) throws IOException {
		load("berlin-2026", this.event::load, progress);
		load("release-2026-04-24", this.release::load, progress);
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
