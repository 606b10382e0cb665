package org.symposia.registration.selfservice;

import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;
import static org.symposia.registration.RegistrationClient.status;
import static org.symposia.registration.RegistrationClient.text;

/**
 * Whoever registers with another's mail address has a link to the registration, which
 * must not open what the owner of the address holds once they have confirmed.
 */
@SymposiaTest
class LinksBeforeConfirmationTests {

	private final String mailbox = Sample.mailbox();

	@Autowired
	private RegistrationClient client;

	@Autowired
	private Registrations registrations;

	@Autowired
	private MongoOperations store;

	@ParameterizedTest
	@ValueSource(strings = { "/registration/manage/{token}", "/registration/manage/{token}/correct",
			"/registration/manage/{token}/cancel", "/registration/manage/{token}/ticket.pdf",
			"/registration/manage/{token}/invitation.ics", "/registration/thanks/{token}" })
	void leadNowhereOnceTheMailboxIsConfirmed(String path) {
		CreatedRegistration made = registerAndConfirm();
		EntityExchangeResult<String> page = this.client.get(path.replace("{token}", made.token()));
		assertThat(status(page)).isEqualTo(404);
		assertThat(text(page)).contains("until your e-mail address was confirmed",
				"use the link in the e-mail we sent then", "Send me my link again");
	}

	@Test
	void cancelAndCorrectNothingOnceTheMailboxIsConfirmed() {
		CreatedRegistration made = registerAndConfirm();
		assertThat(status(this.client.submit(made.page() + "/cancel", Map.of()))).isEqualTo(404);
		assertThat(status(this.client.submit(made.page() + "/correct", Sample.form(this.mailbox)))).isEqualTo(404);
		for (HttpMethod method : new HttpMethod[] { HttpMethod.GET, HttpMethod.DELETE }) {
			this.client.anonymous()
				.method(method)
				.uri(made.uri())
				.header("Manage-Token", made.token())
				.exchange()
				.expectStatus()
				.isNotFound();
		}
		Registration stored = this.registrations.require(made.id());
		assertThat(stored.state()).isEqualTo(RegistrationState.CONFIRMED);
		assertThat(stored.revision()).isZero();
	}

	@Test
	void areReplacedByThatOfThePageAndThatOfTheMail() {
		CreatedRegistration made = register(this.client.event(5, true));
		String page = text(this.client.submit(mailedLink(1), Map.of()));
		assertThat(page).contains("Your place is confirmed", "It replaces the one you got before");
		String shown = page.replaceAll("(?s).*href=\"http://localhost:8080(/registration/manage/[^\"]+)\".*", "$1");
		MimeMessage mail = SentMails.await(this.mailbox, 2);
		assertThat(shown).doesNotContain(made.token());
		assertThat(this.client.page(shown)).contains("Erika Mustermann");
		assertThat(this.client.page(SentMails.linkIn(mail))).contains("Erika Mustermann");
	}

	@Test
	void areReplacedForThoseOnTheWaitingListAsWell() {
		String event = this.client.event(1, true);
		this.client.register(event, Sample.mailbox());
		CreatedRegistration waiting = register(event);
		assertThat(waiting.state()).isEqualTo("waiting");
		assertThat(this.client.page(waiting.page())).contains("You are number 1 on the waiting list");
		this.client.submit(mailedLink(1), Map.of());
		assertThat(status(this.client.get(waiting.page()))).isEqualTo(404);
		assertThat(this.client.page(mailedLink(2))).contains("You are number 1 on the waiting list");
	}

	@Test
	void areNotRenewedByRepeatingTheForm() {
		String event = this.client.event(5, true);
		Map<String, String> form = Sample.form(this.mailbox);
		form.put("submission", "a-key-that-nobody-guesses-0123456789");
		assertThat(status(this.client.get(thanks(event, form)))).isEqualTo(200);
		this.client.submit(mailedLink(1), Map.of());
		assertThat(status(this.client.get(thanks(event, form)))).isEqualTo(404);
	}

	@Test
	void stayWhereNobodyConfirms() {
		CreatedRegistration made = register(this.client.event(5, false));
		assertThat(this.client.page(made.page())).contains("Erika Mustermann", "Confirmed");
	}

	@Test
	void areNotIssuedByOpeningAConfirmationLink() {
		CreatedRegistration made = register(this.client.event(5, true));
		String link = mailedLink(1);
		this.client.page(link);
		assertThat(this.registrations.require(made.id()).state()).isEqualTo(RegistrationState.AWAITING_CONFIRMATION);
		this.client.submit(link, Map.of());
		SentMails.await(this.mailbox, 2);
		long issued = linksTo(made);
		assertThat(this.client.page(link)).contains("This is done already").doesNotContain("/registration/manage/");
		assertThat(linksTo(made)).isEqualTo(issued);
	}

	@Test
	void areReplacedByTheButtonBehindAUsedConfirmationLink() {
		register(this.client.event(5, true));
		String link = mailedLink(1);
		this.client.submit(link, Map.of());
		String path = link + "/view";
		assertThat(this.client.page(link)).contains("action=\"" + path + "\"", "View your registration");
		assertThat(this.client.page(location(this.client.submit(path, Map.of())))).contains("Erika Mustermann");
	}

	@Test
	void areNotReplacedByAButtonBeforeTheMailboxIsConfirmed() {
		register(this.client.event(5, true));
		String link = mailedLink(1);
		assertThat(location(this.client.submit(link + "/view", Map.of()))).isEqualTo(link);
	}

	private CreatedRegistration registerAndConfirm() {
		CreatedRegistration made = register(this.client.event(5, true));
		this.client.submit(mailedLink(1), Map.of());
		return made;
	}

	private CreatedRegistration register(String event) {
		return this.client.register(event, this.mailbox);
	}

	private String mailedLink(int mail) {
		return SentMails.linkIn(SentMails.await(this.mailbox, mail));
	}

	private String thanks(String event, Map<String, String> form) {
		return location(this.client.submit("/registration/" + event, form));
	}

	private static String location(EntityExchangeResult<String> redirect) {
		return String.valueOf(redirect.getResponseHeaders().getFirst(HttpHeaders.LOCATION));
	}

	private long linksTo(CreatedRegistration made) {
		return this.store.count(query(where("subject").is(made.id())), "links");
	}

}
