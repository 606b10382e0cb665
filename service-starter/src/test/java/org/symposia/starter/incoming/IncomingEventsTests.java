package org.symposia.starter.incoming;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IncomingEventsTests {

	private static final Duration LEASE = Duration.ofSeconds(30);

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final MongoOperations store = EmbeddedStore.newStore();

	private final List<String> handled = Collections.synchronizedList(new ArrayList<>());

	private final Set<String> failing = new HashSet<>();

	private final IncomingEvents events = new IncomingEvents(this.store,
			List.of(new Handler("mails", "opened"), new Handler("mirror", "opened"), new Handler("press", "released")),
			this.clock);

	@Test
	void reachEachHandlerOfTheirType() {
		this.events.take(event("e1", "opened"));
		assertThat(this.handled).containsExactly("mails e1", "mirror e1");
	}

	@Test
	void areHandledOnce() {
		this.events.take(event("e1", "opened"));
		this.clock.advance(Duration.ofDays(1));
		this.events.take(event("e1", "opened"));
		assertThat(this.handled).hasSize(2);
	}

	@Test
	void areToldApartByTheirSource() {
		this.events.take(event("e1", "released"));
		this.events.take(new IncomingEvent("e1", "elsewhere", "released", null, null, Map.of()));
		assertThat(this.handled).containsExactly("press e1", "press e1");
	}

	@Test
	void leaveNoTraceIfNobodyHandlesThem() {
		this.events.take(event("e1", "unknown"));
		assertThat(this.store.findAll(SeenEvent.class)).isEmpty();
	}

	@Test
	void areHandledAnewByAllAfterAFailure() {
		this.failing.add("mirror");
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.events.take(event("e1", "opened")));
		this.failing.clear();
		this.events.take(event("e1", "opened"));
		assertThat(this.handled).containsExactly("mails e1", "mails e1", "mirror e1");
	}

	@Test
	void areRefusedWhileTheyAreHandled() {
		this.store.insert(new SeenEvent("agenda/e1", false, this.clock.instant().plus(LEASE)));
		assertThatExceptionOfType(EventInProgressException.class)
			.isThrownBy(() -> this.events.take(event("e1", "opened")));
		this.clock.advance(LEASE.minusSeconds(1));
		assertThatExceptionOfType(EventInProgressException.class)
			.isThrownBy(() -> this.events.take(event("e1", "opened")));
	}

	@Test
	void areTakenOverFromAnInstanceThatDied() {
		this.store.insert(new SeenEvent("agenda/e1", false, this.clock.instant().plus(LEASE)));
		this.clock.advance(LEASE);
		this.events.take(event("e1", "opened"));
		assertThat(this.handled).hasSize(2);
	}

	@Test
	void areHandledByOneOfManyInstances() {
		List<Boolean> outcomes = Concurrently.call(8, (number) -> take("e1"));
		assertThat(outcomes).contains(true);
		assertThat(this.handled).containsExactlyInAnyOrder("mails e1", "mirror e1");
	}

	@Test
	void areForgottenInTime() {
		this.events.take(event("e1", "released"));
		this.clock.advance(Duration.ofDays(7));
		this.events.forgetBefore(this.clock.instant().minus(Duration.ofDays(7)));
		this.events.take(event("e1", "released"));
		assertThat(this.handled).hasSize(1);
		this.events.forgetBefore(this.clock.instant());
		this.events.take(event("e1", "released"));
		assertThat(this.handled).hasSize(2);
	}

	/** Whether the event is done, rather than being handled by another. */
	private boolean take(String id) {
		try {
			this.events.take(event(id, "opened"));
			return true;
		}
		catch (EventInProgressException ex) {
			return false;
		}
	}

	private static IncomingEvent event(String id, String type) {
		return new IncomingEvent(id, "agenda", type, "a1", null, Map.of());
	}

	private final class Handler implements IncomingEventHandler {

		private final String name;

		private final String type;

		Handler(String name, String type) {
			this.name = name;
			this.type = type;
		}

		@Override
		public Set<String> types() {
			return Set.of(this.type);
		}

		@Override
		public void handle(IncomingEvent event) {
			if (IncomingEventsTests.this.failing.contains(this.name)) {
				throw new IllegalStateException("not now");
			}
			IncomingEventsTests.this.handled.add(this.name + " " + event.id());
		}

	}

}
