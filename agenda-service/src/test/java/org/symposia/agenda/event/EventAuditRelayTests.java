package org.symposia.agenda.event;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.Fixtures;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.audit.AuditRelay;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps are copied to the audit trail even if the service crashed after the write. */
@SymposiaTest
class EventAuditRelayTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private MongoOperations store;

	@Autowired
	private Events events;

	@Autowired
	private AuditRelay<Event> auditRelay;

	@Autowired
	private AuditTrail trail;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.anEvent();
	}

	@Test
	void isCopiedByASweepAfterACrash() {
		this.store.save(changed());
		this.auditRelay.sweep();
		this.auditRelay.sweep();
		assertThat(actions()).containsExactlyInAnyOrder("event.created", "event.moved");
		assertThat(found().journal()).isEmpty();
	}

	@Test
	void isCopiedOnceThoughItIsWrittenAgain() {
		Event stored = this.events.save(changed());
		this.events.save(stored);
		assertThat(actions()).containsExactlyInAnyOrder("event.created", "event.moved");
		assertThat(found().journal()).isEmpty();
	}

	@Test
	void leavesTheVersionOfTheEventAlone() {
		Event stored = this.events.save(changed());
		assertThat(found().version()).isEqualTo(stored.version());
	}

	private Event changed() {
		Event event = found();
		event.changeLifecycle(Lifecycle.PREPARING, Fixtures.ORGANIZER, Fixtures.NOW);
		return event;
	}

	private Event found() {
		return this.events.find(this.event).orElseThrow();
	}

	private List<String> actions() {
		return this.trail.entries(this.event).stream().map(AuditEntry::action).toList();
	}

}
