package org.symposia.agenda.event;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.Fixtures;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.audit.Journal;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** A step is recorded though whoever took it died before that. */
@SymposiaTest
class EventJournalTests {

	private static final Caller CALLER = Caller.signedIn("organizer-jihs", "organizer-jihs", null, false,
			Set.of(Role.ORGANIZER), Set.of("jihs"));

	@Autowired
	private TestClient client;

	@Autowired
	private EventRepository events;

	@Autowired
	private Events register;

	@Autowired
	private Journal<Event> journal;

	@Autowired
	private AuditTrail trail;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = new AgendaClient(this.client.as(TestTokens.organizer("jihs"))).anEvent();
	}

	@Test
	void sweepsUpWhatACrashLeft() {
		this.events.save(found().noting("event.moved", CALLER, Fixtures.NOW, Map.of("lifecycle", "cancelled")));
		assertThat(actions()).containsExactly("event.created");
		this.journal.sweep();
		this.journal.sweep();
		assertThat(actions()).containsExactlyInAnyOrder("event.created", "event.moved");
		assertThat(found().journal()).isEmpty();
	}

	@Test
	void recordsAStepOnceThoughItIsWrittenAgain() {
		Event noted = this.register.save(found().noting("event.moved", CALLER, Fixtures.NOW, Map.of()));
		this.register.save(noted);
		assertThat(actions()).containsExactlyInAnyOrder("event.created", "event.moved");
		assertThat(found().journal()).isEmpty();
	}

	@Test
	void leavesTheVersionOfTheEventAlone() {
		Event noted = this.register.save(found().noting("event.moved", CALLER, Fixtures.NOW, Map.of()));
		assertThat(found().version()).isEqualTo(noted.version());
	}

	private Event found() {
		return this.events.findById(this.event).orElseThrow();
	}

	private List<String> actions() {
		return this.trail.entries(this.event).stream().map(AuditEntry::action).toList();
	}

}
