package org.symposia.agenda.event;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.Fixtures;
import org.symposia.agenda.team.Duty;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

/** The desk lists what its reader may open there. */
@SymposiaTest
class EventDeskTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient otherOrganizer;

	@Autowired
	private Events events;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.anEvent();
	}

	@Test
	void listWhatOneHelpsToPlan() {
		join(Duty.ORGANIZER, Duty.PRESS);
		assertThat(desk()).contains("Symposium " + this.event + "<");
		expect(200, this.otherOrganizer.page("/agenda/desk/" + this.event));
	}

	@Test
	void leaveOutWhatOneHelpsInAnotherWay() {
		join(Duty.PRESS);
		expect(403, this.otherOrganizer.page("/agenda/desk/" + this.event));
		assertThat(desk()).doesNotContain("Symposium " + this.event + "<");
	}

	private void join(Duty... duties) {
		Event found = this.events.find(this.event).orElseThrow();
		found.invite(Fixtures.anInvitation("organizer-num", duties), Locale.ENGLISH, Fixtures.ORGANIZER);
		found.acceptInvitation("organizer-num", Fixtures.organizer("organizer-num"), Fixtures.NOW);
		this.events.save(found);
	}

	private String desk() {
		return expect(200, this.otherOrganizer.page("/agenda/desk"));
	}

}
