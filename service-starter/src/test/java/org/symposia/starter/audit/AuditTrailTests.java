package org.symposia.starter.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AuditTrailTests {

	private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");

	private static final Caller ERIKA = Caller.signedIn("u1", "Dr. Erika Mustermann", null, false, Set.of(), Set.of());

	private final TestClock clock = new TestClock(NOW);

	private final AuditTrail trail = new AuditTrail(EmbeddedStore.newStore(), this.clock);

	@Test
	void remembersWhoDidWhat() {
		this.trail.record(ERIKA, "approved", "e1", Map.of("version", 3));
		this.clock.advance(Duration.ofSeconds(1));
		this.trail.record(Caller.anonymous(), "read", "e1", Map.of());
		assertThat(this.trail.entries("e1")).extracting(AuditEntry::by, AuditEntry::name, AuditEntry::action)
			.containsExactly(tuple("u1", "Dr. Erika Mustermann", "approved"), tuple("anonymous", "", "read"));
	}

	@Test
	void tellsTheOldestFirst() {
		this.trail.record(ERIKA, "second", "e1", Map.of());
		this.clock.set(NOW.minusSeconds(60));
		this.trail.record(ERIKA, "first", "e1", Map.of());
		assertThat(this.trail.entries("e1")).extracting(AuditEntry::action).containsExactly("first", "second");
		assertThat(this.trail.entries("e1")).extracting(AuditEntry::at).containsExactly(NOW.minusSeconds(60), NOW);
	}

	@Test
	void keepsSubjectsApart() {
		this.trail.record(ERIKA, "approved", "e1", Map.of("version", 3, "reason", "complete"));
		this.trail.record(ERIKA, "approved", "e2", Map.of());
		assertThat(this.trail.entries("e1")).singleElement()
			.extracting(AuditEntry::details)
			.isEqualTo(Map.of("version", 3, "reason", "complete"));
		assertThat(this.trail.entries("e3")).isEmpty();
	}

}
