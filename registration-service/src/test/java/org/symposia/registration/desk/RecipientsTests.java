package org.symposia.registration.desk;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.registration.RegistrationClient.status;

/** How many people are told when an event is cancelled. */
@SymposiaTest
class RecipientsTests {

	@Autowired
	private RegistrationClient client;

	@Test
	void areThoseWithAPlaceAndThoseOnTheWaitingList() {
		String event = this.client.event(2, false);
		this.client.register(event, Sample.mailbox());
		this.client.register(event, Sample.mailbox());
		this.client.register(event, Sample.mailbox());
		assertThat(this.client.teamPage("/registration/" + event + "/recipients"))
			.contains("E-mails go to 2 registered people and one person on the waiting list.");
	}

	@Test
	void areNobodyWhoseMailboxIsNotConfirmed() {
		String event = this.client.event(1, true);
		this.client.register(event, Sample.mailbox());
		this.client.register(event, Sample.mailbox());
		assertThat(this.client.teamPage("/registration/" + event + "/recipients"))
			.contains("Nobody has registered yet, so no e-mail is sent.");
	}

	@Test
	void areTheTeamsBusinessOnly() {
		String path = "/registration/" + this.client.event(1, false) + "/recipients";
		assertThat(status(this.client.get(path))).isEqualTo(401);
		EntityExchangeResult<String> other = this.client.getAs(TestTokens.organizer("num"), path);
		assertThat(status(other)).isEqualTo(403);
	}

}
