package org.symposia.stack.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GroupCommitTests {

	private final AtomicInteger written = new AtomicInteger();

	private final AtomicInteger commits = new AtomicInteger();

	private volatile int durable;

	private final GroupCommit group = new GroupCommit(this::commit);

	@Test
	void answersAWriteOnlyAfterItsCommit() {
		int mine = this.group.write(this.written::incrementAndGet);
		assertThat(this.durable).isGreaterThanOrEqualTo(mine);
	}

	@RepeatedTest(3)
	void sharesACommitAmongThoseWhoWait() {
		try (ExecutorService writers = Executors.newFixedThreadPool(16)) {
			for (int i = 0; i < 400; i++) {
				writers.execute(() -> {
					int mine = this.group.write(this.written::incrementAndGet);
					assertThat(this.durable).isGreaterThanOrEqualTo(mine);
				});
			}
		}
		assertThat(this.durable).isEqualTo(400);
		assertThat(this.commits).hasValueLessThan(300);
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
		int seen = this.written.get();
		this.commits.incrementAndGet();
		try {
			Thread.sleep(1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.durable = seen;
	}

}
