package org.symposia.registration.message;

import java.time.Clock;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.registration.registration.StateChangeEvents;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The limit of mails to an unconfirmed mailbox. */
@SymposiaTest(properties = "symposia.rate-limits.mails=3/1h")
class MailRateLimitTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private StateChangeMailer mailer;

	@Autowired
	private Clock clock;

	@Test
	void countsAMailOnceHoweverOftenItsEventIsDelivered() throws Exception {
		String event = this.client.event(5, false);
		String mailbox = Sample.mailbox();
		CreatedRegistration made = this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		DomainEvent again = DomainEvent.of(StateChangeEvents.TYPE, made.id(), this.clock.instant(),
				Map.of("event", event, "state", "confirmed", "previous", "claiming"));
		for (int delivery = 0; delivery < 4; delivery++) {
			this.mailer.on(again);
		}
		SentMails.await(mailbox, 2);
		this.client.register(this.client.event(5, false), mailbox);
		assertThat(SentMails.await(mailbox, 3).getSubject()).startsWith("Your place is confirmed");
	}

}
