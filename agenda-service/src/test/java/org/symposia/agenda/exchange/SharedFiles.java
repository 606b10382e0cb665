package org.symposia.agenda.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Schedules of real conferences, which lie beside the project and are no part of it.
 * Tests of them are skipped where they are not.
 */
public final class SharedFiles {

	private SharedFiles() {
	}

	/** A schedule; skips the test where it is not there. */
	public static byte[] schedule(String name) {
		return read("schedules/" + name);
	}

	static byte[] validator(String name) {
		return read("validators/" + name);
	}

	private static byte[] read(String name) {
		Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), (folder) -> folder != null, Path::getParent)
			.map((folder) -> folder.resolve("shared/data").resolve(name))
			.filter(Files::isReadable)
			.findFirst();
		assumeTrue(file.isPresent(), "skipped: " + name + " does not lie beside the project");
		try {
			return Files.readAllBytes(file.orElseThrow());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
