package org.symposia.starter.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.test.UnreliableStore;
import org.symposia.starter.work.WorkQueue;
import org.symposia.starter.work.WorkState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class OutboxRelayTests {

	private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");

	private static final OutboxSource ACCOUNTS = new OutboxSource(Account.class);

	private final TestClock clock = new TestClock(NOW);

	private final MongoOperations store = EmbeddedStore.newStore();

	private final List<String> told = new CopyOnWriteArrayList<>();

	private final Set<String> away = new HashSet<>();

	private Subscriptions subscriptions = new Subscriptions(
			List.of(new Receiver("mails", Set.of("opened")), new Receiver("archive", Set.of())));

	@Test
	void tellsEverySubscriptionThatWantsAnEvent() {
		insert("a1", event("e1", "opened"), event("e2", "closed"));
		wake("a1");
		assertThat(this.told).containsExactlyInAnyOrder("mails e1", "archive e1", "archive e2");
	}

	@Test
	void emptiesTheOutboxWithoutANewVersion() {
		Account saved = insert("a1", event("e1", "opened"));
		wake("a1");
		assertThat(find("a1").outbox().isEmpty()).isTrue();
		assertThat(find("a1").version()).isEqualTo(saved.version());
	}

	@Test
	void tellsOnceThoughTheEventComesBack() {
		Account saved = insert("a1", event("e1", "opened"));
		wake("a1");
		this.store.save(saved);
		wake("a1");
		assertThat(this.told).containsExactlyInAnyOrder("mails e1", "archive e1");
		assertThat(find("a1").outbox().isEmpty()).isTrue();
	}

	@Test
	void triesAgainUntilItIsHeardAndKeepsOthersFromNothing() {
		insert("a1", event("e1", "opened"));
		this.away.add("mails");
		wake("a1");
		assertThat(this.told).containsExactly("archive e1");
		assertThat(delivery("e1/mails").state()).isEqualTo(WorkState.WAITING);
		this.away.clear();
		this.clock.advance(Duration.ofSeconds(1));
		use(OutboxRelay::sweep);
		assertThat(this.told).containsExactly("archive e1", "mails e1");
		assertThat(delivery("e1/mails").state()).isEqualTo(WorkState.DONE);
		assertThat(delivery("e1/mails").attempts()).isEqualTo(2);
		assertThat(delivery("e1/archive").attempts()).isEqualTo(1);
	}

	@Test
	void findsInASweepWhatNobodyWokeItFor() {
		insert("a1", event("e1", "opened"));
		insert("a2");
		insert("a3", event("e3", "opened"));
		use(OutboxRelay::sweep);
		assertThat(this.told).containsExactlyInAnyOrder("mails e1", "archive e1", "mails e3", "archive e3");
	}

	@Test
	void dropsWhatNobodyWants() {
		this.subscriptions = new Subscriptions(List.of(new Receiver("mails", Set.of("opened"))));
		insert("a1", event("e1", "closed"));
		wake("a1");
		assertThat(this.told).isEmpty();
		assertThat(find("a1").outbox().isEmpty()).isTrue();
		assertThat(this.store.findAll(Delivery.class)).isEmpty();
	}

	@Test
	void endsADeliveryToASubscriptionThatIsGone() {
		insert("a1", event("e1", "opened"));
		this.away.add("mails");
		wake("a1");
		this.subscriptions = new Subscriptions(List.of());
		this.clock.advance(Duration.ofSeconds(1));
		use(OutboxRelay::sweep);
		assertThat(delivery("e1/mails").state()).isEqualTo(WorkState.DONE);
		assertThat(this.told).containsExactly("archive e1");
	}

	@Test
	void goesOnAfterACrashBetweenDeliveryAndOutbox() {
		insert("a1", event("e1", "opened"));
		MongoOperations crashing = UnreliableStore.failing(this.store, "updateFirst", 1, () -> {
		});
		use(crashing, (relay) -> relay.wake(Account.class, "a1"));
		assertThat(find("a1").outbox().events()).hasSize(1);
		use(OutboxRelay::sweep);
		assertThat(find("a1").outbox().isEmpty()).isTrue();
		assertThat(this.store.findAll(Delivery.class)).extracting(Delivery::id)
			.containsExactlyInAnyOrder("e1/mails", "e1/archive");
	}

	@Test
	void ignoresWhatHasNoOutboxOrIsGone() {
		this.store.insert(new org.bson.Document("_id", "a1"), "accounts");
		wake("a1");
		wake("unknown");
		assertThat(this.told).isEmpty();
	}

	@Test
	void leavesToTheNextSweepWhatComesWhileItShutsDown() {
		insert("a1", event("e1", "opened"));
		try (WorkQueue<Delivery> deliveries = deliveries()) {
			OutboxRelay closed = relay(this.store, deliveries);
			closed.close();
			assertThatNoException().isThrownBy(() -> closed.wake(Account.class, "a1"));
		}
		assertThat(find("a1").outbox().events()).hasSize(1);
	}

	private static DomainEvent event(String id, String type) {
		return new DomainEvent(id, type, "a1", NOW, Map.of("version", 1));
	}

	private Account insert(String id, DomainEvent... events) {
		return this.store.insert(new Account(id, null, new Outbox(List.of(events))));
	}

	private Account find(String id) {
		return this.store.findById(id, Account.class);
	}

	private Delivery delivery(String id) {
		return this.store.findById(id, Delivery.class);
	}

	private void wake(String id) {
		use((relay) -> relay.wake(Account.class, id));
	}

	private void use(Consumer<OutboxRelay> call) {
		use(this.store, call);
	}

	/** Uses a relay and waits until it, then the deliveries, are done. */
	private void use(MongoOperations documents, Consumer<OutboxRelay> call) {
		try (WorkQueue<Delivery> deliveries = deliveries(); OutboxRelay relay = relay(documents, deliveries)) {
			call.accept(relay);
		}
	}

	private OutboxRelay relay(MongoOperations documents, WorkQueue<Delivery> deliveries) {
		return new OutboxRelay(documents, List.of(ACCOUNTS), this.subscriptions, deliveries, this.clock);
	}

	private WorkQueue<Delivery> deliveries() {
		return new WorkQueue<>(this.store, Delivery.class, this.subscriptions::deliver, this.clock);
	}

	@Document("accounts")
	record Account(@Id String id, @Version @Nullable Long version, Outbox outbox) {
	}

	/** Remembers what it was told, unless it is away. */
	private final class Receiver implements Subscription {

		private final String name;

		private final Set<String> types;

		Receiver(String name, Set<String> types) {
			this.name = name;
			this.types = types;
		}

		@Override
		public String name() {
			return this.name;
		}

		@Override
		public Set<String> types() {
			return this.types;
		}

		@Override
		public void deliver(DomainEvent event) {
			if (OutboxRelayTests.this.away.contains(this.name)) {
				throw new IllegalStateException("away");
			}
			OutboxRelayTests.this.told.add(this.name + " " + event.id());
		}

	}

}
