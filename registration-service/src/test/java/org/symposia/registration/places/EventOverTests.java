package org.symposia.registration.places;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.AgendaStub;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Events that are concluded or cancelled give no more places. */
@SymposiaTest
class EventOverTests {

	@Autowired
	private RegistrationClient client;

	@ParameterizedTest
	@ValueSource(strings = { "concluded", "cancelled" })
	void promotesNobody(String lifecycle) {
		String event = this.client.event(1, false);
		CreatedRegistration first = this.client.register(event, Sample.mailbox());
		CreatedRegistration second = this.client.register(event, Sample.mailbox());
		end(event, lifecycle);
		this.client.cancel(first);
		assertThat(this.client.show(second)).containsEntry("state", "waiting");
	}

	@ParameterizedTest
	@ValueSource(strings = { "concluded", "cancelled" })
	void confirmsNoPlace(String lifecycle) throws Exception {
		String event = this.client.event(1, true);
		String mailbox = Sample.mailbox();
		CreatedRegistration made = this.client.register(event, mailbox);
		String link = SentMails.linkIn(SentMails.await(mailbox, 1));
		end(event, lifecycle);
		String answer = RegistrationClient.text(this.client.submit(link, Map.of()));
		assertThat(answer).contains("takes no more registrations").doesNotContain("Register again");
		assertThat(this.client.show(made)).containsEntry("state", "awaiting-confirmation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "concluded", "cancelled" })
	void tellsAttendeesSo(String lifecycle) {
		String event = this.client.event(1, false);
		CreatedRegistration made = this.client.register(event, Sample.mailbox());
		end(event, lifecycle);
		assertThat(this.client.page(made.page()))
			.contains(lifecycle.equals("concluded") ? "This event is over" : "This event will not be held")
			.doesNotContain("bring your ticket");
		assertThat(this.client.offered(event)).containsEntry("window", "closed");
	}

	private void end(String event, String lifecycle) {
		AgendaStub.knows(event, lifecycle);
		this.client.announceChange(event);
	}

}
