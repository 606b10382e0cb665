package org.symposia.registration.message;

import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.Letters;
import org.symposia.registration.Sample;
import org.symposia.registration.attendee.StateChanges;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The letters an unconfirmed mailbox may get. */
@SymposiaTest(properties = "symposia.registration.an-hour.letters=3")
class LetterAllowanceTests {

	@Autowired
	private TestClient client;

	@Autowired
	private AttendeeLetters letters;

	@Autowired
	private Clock clock;

	@Test
	void countsALetterOnceHoweverOftenItsEventIsDelivered() throws Exception {
		String event = Sample.event(this.client, 5, false);
		String mailbox = Sample.mailbox();
		Sample.Made made = Sample.register(this.client, event, mailbox);
		Letters.await(mailbox, 1);
		DomainEvent again = DomainEvent.of(StateChanges.TYPE, made.id(), this.clock.instant(),
				Map.of("event", event, "state", "confirmed", "previous", "claiming"));
		for (int delivery = 0; delivery < 4; delivery++) {
			this.letters.on(again);
		}
		Letters.await(mailbox, 2);
		Sample.register(this.client, Sample.event(this.client, 5, false), mailbox);
		assertThat(Letters.await(mailbox, 3).getSubject()).startsWith("Your place is confirmed");
	}

}
