package org.symposia.registration.message;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.BackgroundWork;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.registration.RegistrationClient.status;
import static org.symposia.registration.RegistrationClient.text;

/** What strangers can have mailed to mailboxes that are not theirs. */
@SymposiaTest(properties = "symposia.rate-limits.network-mails=3/1h")
class UnconfirmedMailsTests {

	private final String mailbox = Sample.mailbox();

	@Autowired
	private RegistrationClient client;

	@Autowired
	private BackgroundWork work;

	@ParameterizedTest
	@CsvSource({ "en,'Hello,',taking part as Participant.", "de,'Guten Tag,',Kategorie „Teilnahme“",
			"ja,お申し込みいただいた方へ,参加区分「一般参加」" })
	void holdNothingThatTheStrangerWrote(String language, String greeting, String category) throws Exception {
		Map<String, Object> attendee = Sample.attendee(hostile());
		attendee.put("language", language);
		this.client.created(this.client.event(5, true), attendee);
		MimeMessage mail = SentMails.await(this.mailbox, 1);
		assertThat(withoutIsolates(MailTrap.textOf(mail))).startsWith(greeting).contains(category);
		assertThat(MailTrap.textOf(mail) + MailTrap.htmlOf(mail) + mail.getSubject()).doesNotContain("Gewinn",
				"Abholung", "Lotterie", "Präsident", "当選", "Direktor");
	}

	@Test
	void greetByNameOnceTheMailboxIsConfirmed() {
		this.client.created(this.client.event(5, true), Sample.attendee(hostile()));
		this.client.submit(SentMails.linkIn(SentMails.await(this.mailbox, 1)), Map.of());
		assertThat(withoutIsolates(MailTrap.textOf(SentMails.await(this.mailbox, 2))))
			.startsWith("Dear Präsident Gewinn Abholung,")
			.contains("Your registration is for Präsident Gewinn Abholung (Lotterie), taking part as Participant.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "givenName", "familyName", "title" })
	void areNotCausedByNamesWithAWebAddress(String field) {
		String event = this.client.event(5, true);
		Map<String, Object> person = Sample.person(this.mailbox);
		person.put(field, "Claim at https://evil.example/x");
		this.client.register(event, Sample.attendee(person))
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("person." + field)
			.jsonPath("$.errors[0].message")
			.isEqualTo("Please enter the name only, without a web address.");
		Map<String, String> form = Sample.form(this.mailbox);
		form.put("person." + field, "Claim at www.evil.example");
		EntityExchangeResult<String> page = this.client.submit("/registration/" + event, form);
		assertThat(status(page)).isEqualTo(422);
		assertThat(text(page)).contains("href=\"#f-person." + field + "\"", "without a web address");
	}

	@Test
	void areNotCausedByNativeNamesWithAWebAddress() {
		Map<String, Object> person = Sample.person(this.mailbox);
		person.put("native", Map.of("familyName", "当選 evil.example/x", "givenName", "太郎"));
		this.client.register(this.client.event(5, true), Sample.attendee(person))
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("person.native.familyName");
	}

	@Test
	void greetALongName() {
		String name = "Xø".repeat(50);
		Map<String, Object> person = Sample.person(this.mailbox);
		person.put("givenName", name);
		person.put("familyName", name);
		this.client.register(this.client.event(5, true), Sample.attendee(person)).expectStatus().isCreated();
	}

	@Test
	void areBoundedForEachNetworkAndSaySo() {
		String event = this.client.event(50, true);
		List<Integer> answers = IntStream.range(0, 5).mapToObj((_) -> register("203.0.113.20", event)).toList();
		assertThat(answers).containsExactly(201, 201, 201, 429, 429);
		assertThat(register("203.0.113.21", event)).isEqualTo(201);
		EntityExchangeResult<String> page = this.client.submitFrom("203.0.113.20", "/registration/" + event,
				Sample.form(this.mailbox));
		assertThat(status(page)).isEqualTo(429);
		assertThat(page.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotBlank();
		assertThat(text(page)).contains("from your network within an hour", "or sign in", "value=\"Mustermann\"");
		this.work.awaitDone(event, this.mailbox);
		assertThat(MailTrap.mailsTo(this.mailbox)).isEmpty();
	}

	@Test
	void areNotBoundedForThoseSignedIn() {
		String event = this.client.event(50, true);
		for (int i = 0; i < 5; i++) {
			this.client.as(TestTokens.organizer("jihs"))
				.post()
				.uri("/api/registration/events/{event}/registrations", event)
				.header("X-Forwarded-For", "203.0.113.22")
				.contentType(MediaType.APPLICATION_JSON)
				.body(Sample.attendee(Sample.mailbox()))
				.exchange()
				.expectStatus()
				.isCreated();
		}
	}

	@Test
	void areNotBoundedByRepeatingAForm() {
		String event = this.client.event(50, true);
		Map<String, String> form = Sample.form(this.mailbox);
		form.put("submission", "another-key-that-nobody-guesses-0123");
		for (int i = 0; i < 5; i++) {
			assertThat(status(this.client.submitFrom("203.0.113.23", "/registration/" + event, form))).isEqualTo(302);
		}
	}

	@Test
	void areBoundedForLinksAlikeForKnownAndUnknownMailboxes() {
		for (int i = 0; i < 3; i++) {
			assertThat(status(askForLink("203.0.113.24"))).isEqualTo(200);
		}
		EntityExchangeResult<String> answer = askForLink("203.0.113.24");
		assertThat(status(answer)).isEqualTo(429);
		assertThat(text(answer)).contains("from your network within an hour");
	}

	private EntityExchangeResult<String> askForLink(String address) {
		return this.client.submitFrom(address, "/registration/link", Map.of("email", Sample.mailbox()));
	}

	private Map<String, Object> hostile() {
		Map<String, Object> person = Sample.person(this.mailbox);
		person.putAll(Map.of("title", "Präsident", "givenName", "Gewinn", "familyName", "Abholung", "affiliation",
				"Lotterie", "position", "Direktor", "native", Map.of("familyName", "当選", "givenName", "当選")));
		return person;
	}

	private int register(String address, String event) {
		return this.client.from(address)
			.post()
			.uri("/api/registration/events/{event}/registrations", event)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Sample.attendee(Sample.mailbox()))
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value();
	}

	private static String withoutIsolates(String text) {
		return text.replaceAll("[\u2066-\u2069]", "");
	}

}
