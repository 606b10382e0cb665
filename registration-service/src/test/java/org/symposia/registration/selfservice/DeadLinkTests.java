package org.symposia.registration.selfservice;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.registration.RegistrationClient.status;
import static org.symposia.registration.RegistrationClient.text;

/** Personal links that lead nowhere, have been used, or come too late. */
@SymposiaTest
class DeadLinkTests {

	private final String mailbox = Sample.mailbox();

	@Autowired
	private RegistrationClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/registration/manage/nonsense | It was to show your registration.",
					"/registration/thanks/nonsense | It was to show your registration.",
					"/registration/manage/nonsense/cancel | It was to show your registration.",
					"/registration/confirm/nonsense | It was to confirm your e-mail address" })
	void sayWhatTheyWereForAndOfferANewOne(String path, String purpose) {
		EntityExchangeResult<String> page = this.client.get(path);
		assertThat(status(page)).isEqualTo(404);
		assertThat(text(page)).contains("This link leads nowhere any more", purpose, "Send me my link again",
				"action=\"/registration/link\"");
	}

	@Test
	void areAProblemToPrograms() {
		this.client.anonymous()
			.get()
			.uri("/registration/manage/nonsense")
			.accept(MediaType.APPLICATION_JSON)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:not-found");
	}

	@Test
	void areSentAgainForAllEvents() {
		List<String> events = List.of(this.client.event(5, false), this.client.event(5, false));
		events.forEach((event) -> this.client.register(event, this.mailbox));
		SentMails.await(this.mailbox, 2);
		assertThat(ask(this.mailbox)).contains("Please look into your mailbox").isEqualTo(ask(Sample.mailbox()));
		assertThat(MailTrap.awaitMailsTo(this.mailbox, 4).subList(2, 4))
			.allSatisfy((mail) -> assertThat(MailTrap.textOf(mail)).contains("You asked for the link",
					"/registration/manage/"));
	}

	@Test
	void areAskedForWithARealAddress() {
		EntityExchangeResult<String> answer = this.client.submit("/registration/link", Map.of("email", "nonsense"));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("name@example.org", "value=\"nonsense\"");
	}

	@Test
	void sayThatTheyHaveBeenUsed() {
		String link = confirmLink();
		assertThat(this.client.page(link)).contains("Press the button to confirm");
		this.client.submit(link, Map.of());
		assertThat(this.client.page(link)).contains("This is done already", "View your registration")
			.doesNotContain("Press the button to confirm");
	}

	@Test
	void sayThatTheRegistrationIsCancelled() {
		String event = this.client.event(5, true);
		CreatedRegistration made = this.client.register(event, this.mailbox);
		String link = SentMails.linkIn(SentMails.await(this.mailbox, 1));
		this.client.cancel(made);
		assertThat(this.client.page(link)).contains("This comes too late", "Register again",
				"href=\"/registration/" + event + "/link\"");
	}

	private String confirmLink() {
		this.client.register(this.client.event(5, true), this.mailbox);
		return SentMails.linkIn(SentMails.await(this.mailbox, 1));
	}

	private String ask(String email) {
		return text(this.client.submit("/registration/link", Map.of("email", email)));
	}

}
