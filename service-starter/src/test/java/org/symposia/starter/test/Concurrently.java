package org.symposia.starter.test;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Calls that start at the same moment, each in a thread of its own. */
public final class Concurrently {

	private Concurrently() {
	}

	/**
	 * The results in the order of the numbers; a failure in any thread fails the test.
	 */
	public static <T> List<T> call(int count, IntFunction<T> call) {
		CyclicBarrier start = new CyclicBarrier(count);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			return IntStream.range(0, count).mapToObj((number) -> CompletableFuture.supplyAsync(() -> {
				await(start);
				return call.apply(number);
			}, threads)).toList().stream().map(CompletableFuture::join).toList();
		}
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
