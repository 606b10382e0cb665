package org.symposia.starter.concurrency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ConcurrencyLimiterTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private final AtomicLong nanoTime = new AtomicLong();

	private final CountDownLatch release = new CountDownLatch(1);

	private final List<CompletableFuture<Void>> running = new ArrayList<>();

	@AfterEach
	void finish() {
		this.release.countDown();
		CompletableFuture.allOf(this.running.toArray(CompletableFuture[]::new)).join();
	}

	@Test
	void runsWhatFits() {
		ConcurrencyLimiter limiter = limiter(2, Duration.ZERO);
		occupy(limiter, 1);
		assertThat(limiter.<String, RuntimeException>call(() -> "done")).isEqualTo("done");
	}

	@Test
	void refusesWhatWaitsTooLong() {
		ConcurrencyLimiter limiter = limiter(1, Duration.ZERO);
		occupy(limiter, 1);
		assertThat(refused(limiter).getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
	}

	@Test
	void refusesAtOnceWhatWouldWaitTooLong() {
		ConcurrencyLimiter limiter = limiter(1, LONG);
		taking(limiter, Duration.ofMinutes(2));
		occupy(limiter, 1);
		assertThat(refused(limiter).getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("30");
	}

	@Test
	void runsAtOnceWhateverTasksTookWhenNobodyIsThere() {
		ConcurrencyLimiter limiter = limiter(1, LONG);
		taking(limiter, Duration.ofMinutes(2));
		assertThat(limiter.<String, RuntimeException>call(() -> "done")).isEqualTo("done");
	}

	@Test
	void countsTheWeightOfATask() {
		ConcurrencyLimiter limiter = limiter(10, Duration.ZERO);
		occupy(limiter, 6);
		assertThatExceptionOfType(ServiceBusyException.class).isThrownBy(() -> limiter.call(5, () -> "too heavy"));
		assertThat(limiter.<String, RuntimeException>call(4, () -> "fits")).isEqualTo("fits");
	}

	@Test
	void letsTasksThroughInTheOrderTheyCame() {
		ConcurrencyLimiter limiter = limiter(1, LONG);
		occupy(limiter, 1);
		List<Integer> order = new CopyOnWriteArrayList<>();
		for (int number = 1; number <= 5; number++) {
			int mine = number;
			this.running
				.add(CompletableFuture.runAsync(() -> limiter.call(() -> order.add(mine)), Thread::startVirtualThread));
			awaitWaiting(limiter, number);
		}
		finish();
		assertThat(order).containsExactly(1, 2, 3, 4, 5);
	}

	@Test
	void freesThePermitOfATaskThatFails() {
		ConcurrencyLimiter limiter = limiter(1, Duration.ZERO);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> limiter.call(() -> {
			throw new IllegalStateException();
		}));
		assertThat(limiter.<String, RuntimeException>call(() -> "done")).isEqualTo("done");
	}

	@Test
	void endsTheWaitOfAnInterruptedThread() {
		ConcurrencyLimiter limiter = limiter(1, LONG);
		occupy(limiter, 1);
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(ServiceBusyException.class).isThrownBy(() -> limiter.call(() -> "never"));
		assertThat(Thread.interrupted()).isTrue();
		assertThat(limiter.waitingTasks()).isZero();
	}

	@Test
	void waitsWithoutBoundForWhatNobodyAwaits() {
		ConcurrencyLimiter limiter = limiter(1, Duration.ZERO);
		occupy(limiter, 1);
		CompletableFuture<String> eventually = CompletableFuture.supplyAsync(
				() -> limiter.<String, RuntimeException>callEventually(1, () -> "done"), Thread::startVirtualThread);
		awaitWaiting(limiter, 1);
		assertThat(eventually).isNotDone();
		this.release.countDown();
		assertThat(eventually.join()).isEqualTo("done");
	}

	private ConcurrencyLimiter limiter(int permits, Duration longestWait) {
		return new ConcurrencyLimiter(permits, longestWait, this.nanoTime::get);
	}

	private void taking(ConcurrencyLimiter limiter, Duration duration) {
		limiter.<Long, RuntimeException>call(() -> this.nanoTime.addAndGet(duration.toNanos()));
	}

	private void occupy(ConcurrencyLimiter limiter, int weight) {
		CountDownLatch started = new CountDownLatch(1);
		this.running.add(CompletableFuture.runAsync(() -> limiter.<Boolean, IllegalStateException>call(weight, () -> {
			started.countDown();
			return await(this.release);
		}), Thread::startVirtualThread));
		await(started);
	}

	private static boolean await(CountDownLatch latch) {
		try {
			latch.await();
			return true;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void awaitWaiting(ConcurrencyLimiter limiter, int count) {
		Awaitility.await().atMost(LONG).until(() -> limiter.waitingTasks() == count);
	}

	private static ServiceBusyException refused(ConcurrencyLimiter limiter) {
		return catchThrowableOfType(ServiceBusyException.class, () -> limiter.call(() -> "never"));
	}

}
