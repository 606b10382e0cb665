package org.symposia.starter.test;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that cost grows with the work: twice the input may take two and a half times as
 * long, by the median of five runs of each that take turns. Since it measures time, only
 * tests tagged {@code long} use it.
 */
public final class Doubling {

	private static final int RUNS = 5;

	private static final double MOST = 2.5;

	/** Shorter runs are too short to be compared. */
	private static final long SHORTEST = 50_000_000;

	private Doubling() {
	}

	/**
	 * Measures.
	 * @param size of the smaller input
	 * @param input makes an input of a size
	 * @param work what is measured
	 */
	public static void check(int size, IntFunction<String> input, Consumer<String> work) {
		String single = input.apply(size);
		String twice = input.apply(2 * size);
		work.accept(single);
		work.accept(twice);
		long[] singles = new long[RUNS];
		long[] twices = new long[RUNS];
		for (int run = 0; run < RUNS; run++) {
			singles[run] = nanoseconds(work, single + "\n\n" + run);
			twices[run] = nanoseconds(work, twice + "\n\n" + run);
		}
		long base = Math.max(median(singles), SHORTEST);
		assertThat((double) median(twices) / base)
			.as("%d ms, and %d ms for twice the input", base / 1_000_000, median(twices) / 1_000_000)
			.isLessThan(MOST);
	}

	/** Each input differs a little, so that no cache answers. */
	private static long nanoseconds(Consumer<String> work, String input) {
		long start = System.nanoTime();
		work.accept(input);
		return System.nanoTime() - start;
	}

	private static long median(long[] times) {
		Arrays.sort(times);
		return times[times.length / 2];
	}

}
