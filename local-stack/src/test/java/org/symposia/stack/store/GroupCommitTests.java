package org.symposia.stack.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GroupCommitTests {

	private static final int WRITERS = 16;

	private final AtomicInteger written = new AtomicInteger();

	private final AtomicInteger commits = new AtomicInteger();

	private volatile int durable;

	@Test
	void answersAWriteOnlyAfterItsCommit() {
		GroupCommit group = new GroupCommit(this::commit);
		int mine = group.write(this.written::incrementAndGet);
		assertThat(this.durable).isGreaterThanOrEqualTo(mine);
	}

	@Test
	void answersManyWritersOnlyAfterTheirCommits() throws Exception {
		GroupCommit group = new GroupCommit(this::commit);
		try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
			List<Future<Boolean>> answers = new ArrayList<>();
			for (int i = 0; i < 400; i++) {
				answers.add(writers.submit(() -> group.write(this.written::incrementAndGet) <= this.durable));
			}
			for (Future<Boolean> durableWhenAnswered : answers) {
				assertThat(durableWhenAnswered.get()).isTrue();
			}
		}
		assertThat(this.durable).isEqualTo(400);
	}

	/**
	 * All writers execute their commands before any of them can commit, because a commit
	 * waits for the commands that are being executed. So one commit serves them all.
	 */
	@Test
	void sharesOneCommitAmongThoseWhoWroteBeforeIt() throws Exception {
		GroupCommit group = new GroupCommit(this::commit);
		CyclicBarrier allHaveWritten = new CyclicBarrier(WRITERS);
		try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
			List<Future<?>> answers = new ArrayList<>();
			for (int i = 0; i < WRITERS; i++) {
				answers.add(writers.submit(() -> group.write(() -> {
					this.written.incrementAndGet();
					await(allHaveWritten);
					return true;
				})));
			}
			for (Future<?> answer : answers) {
				answer.get();
			}
		}
		assertThat(this.commits).hasValue(1);
		assertThat(this.durable).isEqualTo(WRITERS);
	}

	@Test
	void commitsInTheMiddleOfNoWrite() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		AtomicInteger seenHalf = new AtomicInteger();
		AtomicInteger open = new AtomicInteger();
		GroupCommit group = new GroupCommit(() -> seenHalf.addAndGet(open.get()));
		try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
			Future<?> slow = writers.submit(() -> group.write(() -> {
				open.set(1);
				begun.countDown();
				await(goOn);
				open.set(0);
				return true;
			}));
			await(begun);
			AtomicReference<Thread> waiting = new AtomicReference<>();
			Future<?> other = writers.submit(() -> group.write(() -> {
				waiting.set(Thread.currentThread());
				return true;
			}));
			Awaitility.await()
				.atMost(Duration.ofMinutes(2))
				.until(() -> other.isDone()
						|| waiting.get() != null && waiting.get().getState() == Thread.State.WAITING);
			goOn.countDown();
			slow.get();
			other.get();
		}
		assertThat(seenHalf).hasValue(0);
	}

	@Test
	void doesNotAnswerAsIfAFailedCommitHadWorked() {
		GroupCommit broken = new GroupCommit(() -> {
			throw new IllegalStateException("disk full");
		});
		assertThatIllegalStateException().isThrownBy(() -> broken.write(() -> 1)).withMessage("disk full");
		assertThatIllegalStateException().isThrownBy(() -> broken.write(() -> 2)).withMessage("disk full");
	}

	private void commit() {
		this.commits.incrementAndGet();
		this.durable = this.written.get();
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
