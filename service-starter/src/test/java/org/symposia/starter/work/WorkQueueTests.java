package org.symposia.starter.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import com.mongodb.MongoTimeoutException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.RecordedLog;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.test.UnreliableStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class WorkQueueTests {

	private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");

	private static final Duration LEASE = Duration.ofMinutes(1);

	private final TestClock clock = new TestClock(NOW);

	private final MongoOperations store = EmbeddedStore.newStore();

	private final List<String> performed = new CopyOnWriteArrayList<>();

	private @Nullable Exception failure;

	private final Work<Task> work = new Work<>() {

		@Override
		public void perform(Task claimed) throws Exception {
			WorkQueueTests.this.performed.add(claimed.text());
			if (WorkQueueTests.this.failure != null) {
				throw WorkQueueTests.this.failure;
			}
		}

		@Override
		public List<String> fieldsToForget() {
			return List.of("text");
		}

	};

	@Test
	void doesWorkOnceAndForgetsWhatItWasAbout() {
		add("t1", NOW);
		work("t1");
		work("t1");
		assertThat(this.performed).containsExactly("text of t1");
		assertThat(stored("t1")).containsEntry("state", "DONE").containsEntry("attempts", 1).doesNotContainKey("text");
	}

	@Test
	void leavesWhatIsNotDueYet() {
		add("t1", NOW.plusSeconds(1));
		work("t1");
		assertThat(this.performed).isEmpty();
		this.clock.advance(Duration.ofSeconds(1));
		work("t1");
		assertThat(this.performed).hasSize(1);
	}

	@Test
	void sweepsAllThatIsDue() {
		add("t1", NOW);
		add("t2", NOW.minusSeconds(5));
		add("t3", NOW.plusSeconds(5));
		use(WorkQueue::sweep);
		assertThat(this.performed).containsExactlyInAnyOrder("text of t1", "text of t2");
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 3", "3, 9", "4, 27", "5, 81", "8, 2187", "9, 3600", "10, 3600", "59, 3600", "60, 3600" })
	void pausesLongerAfterEachAttemptButAnHourAtMost(int attempts, long seconds) {
		assertThat(WorkQueue.pauseAfter(attempts)).hasSeconds(seconds);
	}

	@Test
	void triesAgainAfterThePause() {
		add("t1", NOW);
		this.failure = new IllegalStateException();
		work("t1");
		assertThat(stored("t1").get("due", Date.class)).isEqualTo(NOW.plusSeconds(1));
		work("t1");
		assertThat(this.performed).hasSize(1);
		this.clock.advance(Duration.ofSeconds(1));
		work("t1");
		assertThat(this.performed).hasSize(2);
		assertThat(stored("t1").get("due", Date.class)).isEqualTo(NOW.plusSeconds(4));
		assertThat(stored("t1")).containsEntry("state", "WAITING").containsEntry("attempts", 2);
	}

	@Test
	void forgetsTheFailureOnceTheWorkIsDone() {
		add("t1", NOW);
		this.failure = new IllegalStateException();
		work("t1");
		assertThat(stored("t1")).containsKeys("lastError", "text");
		this.failure = null;
		this.clock.advance(Duration.ofSeconds(1));
		work("t1");
		assertThat(stored("t1")).containsEntry("state", "DONE").doesNotContainKeys("lastError", "text");
	}

	@Test
	void givesUpAfterSixtyAttempts() {
		add("t1", NOW);
		this.failure = new IllegalStateException();
		for (int attempt = 1; attempt < 60; attempt++) {
			work("t1");
			this.clock.advance(Duration.ofHours(1));
		}
		assertThat(stored("t1")).containsEntry("state", "WAITING");
		work("t1");
		assertThat(stored("t1")).containsEntry("state", "DEAD").containsEntry("attempts", 60).containsKey("text");
		this.clock.advance(Duration.ofDays(1));
		use(WorkQueue::sweep);
		assertThat(this.performed).hasSize(60);
	}

	@Test
	void givesUpAtOnceWhatCannotSucceed() {
		add("t1", NOW);
		this.failure = new WorkFailedException("code 550", true);
		work("t1");
		assertThat(stored("t1")).containsEntry("state", "DEAD").containsEntry("lastError", "code 550");
	}

	@Test
	void storesAndLogsTheReasonOfAFailureButNoOtherMessage() {
		add("t1", NOW);
		add("t2", NOW);
		try (RecordedLog log = new RecordedLog(WorkQueue.class)) {
			this.failure = new WorkFailedException("code 451", false);
			work("t1");
			this.failure = new IllegalStateException("no mailbox erika@example.org");
			work("t2");
			assertThat(log.lines()).anyMatch((line) -> line.contains("t1") && line.contains("code 451"))
				.anyMatch((line) -> line.contains("t2") && line.contains("IllegalStateException"))
				.noneMatch((line) -> line.contains("erika"));
		}
		assertThat(stored("t1")).containsEntry("state", "WAITING").containsEntry("lastError", "code 451");
		assertThat(stored("t2")).containsEntry("lastError", "java.lang.IllegalStateException");
	}

	@Test
	void letsOneOfManyInstancesDoTheWork() {
		add("t1", NOW);
		Concurrently.call(8, (number) -> {
			work("t1");
			return number;
		});
		assertThat(this.performed).hasSize(1);
	}

	@Test
	void takesUpWhatAnInstanceLeftWhenItDied() {
		add("t1", NOW);
		leased(this.store).claim("t1");
		this.clock.advance(LEASE.minusSeconds(1));
		use(WorkQueue::sweep);
		assertThat(this.performed).isEmpty();
		this.clock.advance(Duration.ofSeconds(1));
		use(WorkQueue::sweep);
		assertThat(this.performed).hasSize(1);
		assertThat(stored("t1")).containsEntry("attempts", 2);
	}

	@Test
	void ignoresWhatIsNotThere() {
		work("unknown");
		assertThat(this.performed).isEmpty();
	}

	@Test
	void leavesToOthersWhatComesWhileItShutsDown() {
		add("t1", NOW);
		WorkQueue<Task> closed = queue();
		closed.close();
		assertThatNoException().isThrownBy(() -> closed.wake("t1"));
		assertThat(stored("t1")).containsEntry("state", "WAITING").containsEntry("attempts", 0);
	}

	@Test
	void removesWhatWasDoneLongAgoButNothingElse() {
		add("old", NOW);
		work("old");
		add("dead", NOW);
		this.failure = new WorkFailedException("hopeless", true);
		work("dead");
		this.failure = null;
		this.clock.advance(Duration.ofDays(7));
		add("new", NOW);
		work("new");
		add("waiting", NOW);
		use((queue) -> queue.forgetDoneBefore(NOW.plus(Duration.ofDays(1))));
		assertThat(this.store.findAll(Document.class, "task")).extracting((task) -> task.getString("_id"))
			.containsExactlyInAnyOrder("dead", "new", "waiting");
	}

	@Test
	void removesWhatWasGivenUpLongAgoAsWellWhereAskedTo() {
		add("dead", NOW);
		this.failure = new WorkFailedException("hopeless", true);
		work("dead");
		add("waiting", NOW);
		use((queue) -> queue.forgetEndedBefore(NOW.plus(Duration.ofDays(1))));
		assertThat(this.store.findAll(Document.class, "task")).extracting((task) -> task.getString("_id"))
			.containsExactly("waiting");
	}

	@Test
	void beginsAnewWithWhatWasGivenUp() {
		add("t1", NOW);
		use((queue) -> assertThat(queue.retry("t1")).isFalse());
		this.failure = new WorkFailedException("hopeless", true);
		work("t1");
		this.failure = null;
		use((queue) -> assertThat(queue.retry("t1")).isTrue());
		assertThat(stored("t1")).containsEntry("state", "DONE").containsEntry("attempts", 1);
	}

	@Test
	void remembersWorkThoughTheStoreIsAwayForAMoment() {
		add("t1", NOW);
		MongoOperations unreliable = UnreliableStore.failing(this.store, "updateFirst", 2, () -> {
		});
		try (WorkQueue<Task> queue = new WorkQueue<>(unreliable, Task.class, this.work, this.clock)) {
			queue.wake("t1");
		}
		assertThat(stored("t1")).containsEntry("state", "DONE");
	}

	@Test
	void stopsRememberingWhenItsLeaseHasEnded() {
		add("t1", NOW);
		MongoOperations away = UnreliableStore.failing(this.store, "updateFirst", Integer.MAX_VALUE,
				() -> this.clock.advance(LEASE.plusSeconds(1)));
		assertThatExceptionOfType(MongoTimeoutException.class)
			.isThrownBy(() -> leased(away).settle("t1", WorkState.DONE, Duration.ZERO, new Update()));
		assertThat(stored("t1")).containsEntry("state", "WAITING");
	}

	private void add(String id, Instant due) {
		this.store.insert(new Task(id, "text of " + id, WorkState.WAITING, 0, due));
	}

	/** Wakes an instance and waits until it is done. */
	private void work(String id) {
		use((queue) -> queue.wake(id));
	}

	private void use(Consumer<WorkQueue<Task>> call) {
		try (WorkQueue<Task> queue = queue()) {
			call.accept(queue);
		}
	}

	private WorkQueue<Task> queue() {
		return new WorkQueue<>(this.store, Task.class, this.work, this.clock);
	}

	private LeasedDocuments leased(MongoOperations documents) {
		return new LeasedDocuments(documents, "task", this.clock);
	}

	private Document stored(String id) {
		return this.store.findById(id, Document.class, "task");
	}

	record Task(@Id String id, String text, WorkState state, int attempts, Instant due) {
	}

}
