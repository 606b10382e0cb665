package org.symposia.registration.ratelimit;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.BackgroundWork;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What strangers can cause who know a person's mail address. */
@SymposiaTest(properties = { "symposia.rate-limits.mails=3/1h", "symposia.rate-limits.registrations=4/1h",
		"symposia.rate-limits.link-requests=2/1h", "symposia.rate-limits.unknown-tokens=5/1h" })
class MailboxRateLimitTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private BackgroundWork work;

	@Test
	void holdsAFewPlacesForAMailboxAndThenAsksToWait() {
		String event = this.client.event(50, true);
		String mailbox = Sample.mailbox();
		List<Integer> answers = IntStream.range(0, 8).mapToObj((_) -> statusOfRegistering(event, mailbox)).toList();
		assertThat(answers).containsExactly(201, 201, 201, 201, 429, 429, 429, 429);
		assertThat(this.client.offered(event)).containsEntry("held", 4);
		assertThat(statusOfRegistering(event, Sample.mailbox())).isEqualTo(201);
	}

	@Test
	void saysWhenToTryAgain() {
		String event = this.client.event(50, true);
		String mailbox = Sample.mailbox();
		IntStream.range(0, 4).forEach((_) -> statusOfRegistering(event, mailbox.toUpperCase()));
		this.client.register(event, Sample.attendee(" " + mailbox))
			.expectHeader()
			.exists(HttpHeaders.RETRY_AFTER)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:too-many-requests");
		EntityExchangeResult<String> page = this.client.submit("/registration/" + event, Sample.form(mailbox));
		assertThat(page.getStatus().value()).isEqualTo(429);
		assertThat(page.getResponseBody()).contains("Please try again in", "value=\"Mustermann\"",
				"href=\"#f-person.email\"");
	}

	@Test
	void sendsAFewMailsToAnUnconfirmedMailbox() {
		String event = this.client.event(50, false);
		String mailbox = Sample.mailbox();
		for (int i = 0; i < 6; i++) {
			CreatedRegistration made = this.client.register(event, mailbox);
			this.client.submit("/registration/manage/" + made.token() + "/cancel", Map.of());
		}
		assertMails(3, event, mailbox);
	}

	@Test
	void answersManyLinkRequestsAlikeAndSendsAFewMails() {
		String event = this.client.event(50, false);
		String mailbox = Sample.mailbox();
		this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		String stranger = Sample.mailbox();
		List<String> known = IntStream.range(0, 6).mapToObj((_) -> askForLink(event, mailbox)).distinct().toList();
		List<String> unknown = IntStream.range(0, 6).mapToObj((_) -> askForLink(event, stranger)).distinct().toList();
		assertThat(known).hasSize(1).isEqualTo(unknown);
		assertMails(3, event, mailbox);
		assertThat(MailTrap.mailsTo(stranger)).isEmpty();
	}

	@Test
	void refusesFurtherUnknownTokens() {
		List<Integer> answers = IntStream.range(0, 7).mapToObj((i) -> tryToken("guess-" + i, "203.0.113.7")).toList();
		assertThat(answers).containsExactly(404, 404, 404, 404, 404, 429, 429);
		assertThat(tryToken("guess", "203.0.113.8")).isEqualTo(404);
	}

	@Test
	void letsAnExistingLinkThroughHoweverManyWereTried() {
		String event = this.client.event(50, false);
		CreatedRegistration made = this.client.register(event, Sample.mailbox());
		IntStream.range(0, 7).forEach((i) -> tryToken("guess-" + i, "203.0.113.9"));
		assertThat(tryToken(made.token(), "203.0.113.9")).isEqualTo(200);
		assertThat(tryToken("guess", "203.0.113.9")).isEqualTo(429);
	}

	@Test
	void doesNotCountExistingLinksAsUnknown() {
		String event = this.client.event(1, false);
		this.client.register(event, Sample.mailbox());
		CreatedRegistration waiting = this.client.register(event, Sample.mailbox());
		for (int i = 0; i < 7; i++) {
			assertThat(tryToken(waiting.token() + "/ticket.pdf", "203.0.113.10")).isEqualTo(404);
		}
		assertThat(tryToken("guess", "203.0.113.10")).isEqualTo(404);
	}

	@Test
	void countsTheRegistrationsOfAMailboxForEachEventByItself() {
		String mailbox = Sample.mailbox();
		for (int i = 0; i < 6; i++) {
			assertThat(statusOfRegistering(this.client.event(5, true), mailbox)).isEqualTo(201);
		}
	}

	private int statusOfRegistering(String event, String mailbox) {
		return this.client.register(event, Sample.attendee(mailbox)).returnResult(byte[].class).getStatus().value();
	}

	private String askForLink(String event, String mailbox) {
		EntityExchangeResult<String> answer = this.client.submit("/registration/" + event + "/link",
				Map.of("email", mailbox));
		return answer.getStatus() + String.valueOf(answer.getResponseBody());
	}

	private void assertMails(int count, String event, String mailbox) {
		this.work.awaitDone(event, mailbox);
		assertThat(MailTrap.mailsTo(mailbox)).hasSize(count);
	}

	private int tryToken(String token, String address) {
		return this.client.from(address)
			.get()
			.uri("/registration/manage/" + token)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value();
	}

}
