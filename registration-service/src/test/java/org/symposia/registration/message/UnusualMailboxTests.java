package org.symposia.registration.message;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.SentMails;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every accepted address gets its mails. */
@SymposiaTest
class UnusualMailboxTests {

	@Autowired
	private RegistrationClient client;

	@ParameterizedTest
	@CsvSource({ "bücher.example,xn--bcher-kva.example", "例え.jp,xn--r8jz45g.jp", "例え。jp,xn--r8jz45g.jp",
			"EXAMPLE.org,example.org", "straße.example,xn--strae-oqa.example" })
	void writesToDomainsInAnyScript(String typed, String mailed) throws Exception {
		String local = "taro." + UUID.randomUUID().toString().substring(0, 8);
		String event = this.client.event(5, false);
		CreatedRegistration made = this.client.register(event, local + "@" + typed);
		assertThat(SentMails.await(local + "@" + mailed, 1).getSubject()).startsWith("Your place is confirmed");
		assertThat(this.client.page(made.page())).contains(local + "@" + typed);
	}

	@ParameterizedTest
	@CsvSource({ "o{x}", "a^b", "100%", "who?", "a`b|c" })
	void writesToLocalPartsWithUnusualSigns(String sign) throws Exception {
		String mailbox = sign + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
		CreatedRegistration made = this.client.register(this.client.event(5, false), mailbox);
		assertThat(SentMails.await(mailbox, 1).getSubject()).startsWith("Your place is confirmed");
		this.client.anonymous()
			.get()
			.uri("/registration/manage/{token}/invitation.ics", made.token())
			.exchange()
			.expectStatus()
			.isOk();
	}

}
