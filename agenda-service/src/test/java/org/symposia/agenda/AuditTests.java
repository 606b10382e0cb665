package org.symposia.agenda;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

/** Who changes an event is remembered, each step once. */
@SymposiaTest
class AuditTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AuditTrail trail;

	@Test
	void remembersEachStepOnce() {
		String event = this.organizer.aPublicEvent();
		String path = "/api/agenda/events/" + event;
		expect(200, this.organizer.call("PATCH", path, Map.of("place", "Potsdam")));
		expect(200, this.organizer.put(path + "/lifecycle", Map.of("lifecycle", "cancelled")));
		expect(201, this.organizer.post(path + "/invitations",
				Map.of("mail", "colleague@example.org", "duties", List.of("press"))));
		assertThat(this.trail.entries(event)).extracting(AuditEntry::action)
			.containsExactlyInAnyOrder("event.created", "agenda.released", "event.described", "event.moved",
					"team.invited");
		assertThat(this.trail.entries(event)).extracting(AuditEntry::by).containsOnly("organizer-jihs");
	}

	@Test
	void remembersNothingOfWhatWasRefused() {
		String event = this.organizer.anEvent();
		int before = this.trail.entries(event).size();
		expect(400, this.organizer.put("/api/agenda/events/" + event + "/lifecycle", Map.of("lifecycle", "announced")));
		expect(409, this.organizer.post("/api/agenda/events", AgendaClient.eventFields(event)));
		assertThat(this.trail.entries(event)).hasSize(before);
	}

}
