package org.symposia.stack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.symposia.stack.store.StoreWorkload;

/**
 * Finds and updates single documents in the embedded store, with the look-up by
 * {@code _id} and without it.
 */
final class StoreBenchmark {

	private static final int ROUNDS = 5;

	private static final int OPERATIONS = 40;

	private StoreBenchmark() {
	}

	static Report run() throws IOException {
		Report report = new Report("store");
		Path folder = Files.createTempDirectory("symposia-bench");
		try {
			for (int count : List.of(1_000, 10_000, 100_000)) {
				measure(report, folder, count);
			}
		}
		finally {
			delete(folder);
		}
		return report;
	}

	private static void measure(Report report, Path folder, int count) throws IOException {
		System.out.printf("  %,d documents%n", count);
		try (StoreWorkload scanning = StoreWorkload.scanning(folder.resolve("scanning-" + count));
				StoreWorkload lookingUp = StoreWorkload.lookingUp(folder.resolve("lookup-" + count))) {
			scanning.fill(count);
			lookingUp.fill(count);
			Random random = new Random(count);
			round(new Report("warm-up"), count, random, scanning, lookingUp);
			for (int round = 0; round < ROUNDS; round++) {
				round(report, count, random, scanning, lookingUp);
			}
		}
	}

	private static void round(Report report, int count, Random random, StoreWorkload scanning,
			StoreWorkload lookingUp) {
		for (String operation : List.of("find by _id", "find by _id and version", "update by _id and version")) {
			String name = "%s, %,d documents, ".formatted(operation, count);
			report.add(name + "before", "µs", median(random, count, operation(operation, scanning)));
			report.add(name + "after", "µs", median(random, count, operation(operation, lookingUp)));
		}
	}

	private static IntConsumer operation(String name, StoreWorkload store) {
		return switch (name) {
			case "find by _id" -> store::findById;
			case "find by _id and version" -> store::findByIdAndVersion;
			default -> store::updateByIdAndVersion;
		};
	}

	/** Median microseconds of operations on documents chosen at random. */
	private static double median(Random random, int count, IntConsumer operation) {
		List<Double> microseconds = new ArrayList<>();
		for (int i = 0; i < OPERATIONS; i++) {
			int number = random.nextInt(count);
			long begun = System.nanoTime();
			operation.accept(number);
			microseconds.add((System.nanoTime() - begun) / 1e3);
		}
		return new Figure("", "", microseconds).median();
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

}
