package org.symposia.registration;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody may cause who has nothing but another person's address. */
@SymposiaTest(properties = { "symposia.registration.an-hour.letters=3", "symposia.registration.an-hour.registrations=4",
		"symposia.registration.an-hour.link-requests=2", "symposia.registration.an-hour.wrong-tokens=5" })
class StrangersMailboxTests {

	@Autowired
	private TestClient client;

	@Test
	void holdsAFewPlacesForAMailboxAndThenAsksToWait() {
		String event = Sample.event(this.client, 50, true);
		String mailbox = Sample.mailbox();
		List<Integer> answers = IntStream.range(0, 8).mapToObj((_) -> statusOfRegistering(event, mailbox)).toList();
		assertThat(answers).containsExactly(201, 201, 201, 201, 429, 429, 429, 429);
		assertThat(Sample.offered(this.client, event)).containsEntry("held", 4);
		assertThat(statusOfRegistering(event, Sample.mailbox())).isEqualTo(201);
	}

	@Test
	void saysWhenToTryAgain() {
		String event = Sample.event(this.client, 50, true);
		String mailbox = Sample.mailbox();
		IntStream.range(0, 4).forEach((_) -> statusOfRegistering(event, mailbox.toUpperCase()));
		Sample.register(this.client, event, Sample.attendee(" " + mailbox))
			.expectHeader()
			.exists(HttpHeaders.RETRY_AFTER)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:too-many-requests");
		EntityExchangeResult<String> page = post("/registration/" + event, mailbox);
		assertThat(page.getStatus().value()).isEqualTo(429);
		assertThat(page.getResponseBody()).contains("Please try again in", "value=\"Mustermann\"", "href=\"#f-email\"");
	}

	@Test
	void writesAFewLettersToAMailboxNobodyConfirmed() throws Exception {
		String event = Sample.event(this.client, 50, false);
		String mailbox = Sample.mailbox();
		for (int i = 0; i < 6; i++) {
			Sample.Made made = Sample.register(this.client, event, mailbox);
			post("/registration/manage/" + made.token() + "/cancel", mailbox);
		}
		assertLettersStayAt(3, mailbox);
	}

	@Test
	void answersManyWishesForALinkAlikeAndWritesAFewLetters() throws Exception {
		String event = Sample.event(this.client, 50, false);
		String mailbox = Sample.mailbox();
		Sample.register(this.client, event, mailbox);
		Letters.await(mailbox, 1);
		String stranger = Sample.mailbox();
		List<String> known = IntStream.range(0, 6).mapToObj((_) -> askForLink(event, mailbox)).distinct().toList();
		List<String> unknown = IntStream.range(0, 6).mapToObj((_) -> askForLink(event, stranger)).distinct().toList();
		assertThat(known).hasSize(1).isEqualTo(unknown);
		assertLettersStayAt(3, mailbox);
		assertThat(MailTrap.mailsTo(stranger)).isEmpty();
	}

	@Test
	void stopsWhoTriesOneTokenAfterTheOther() {
		List<Integer> answers = IntStream.range(0, 7).mapToObj((i) -> tryToken("guess-" + i, "203.0.113.7")).toList();
		assertThat(answers).containsExactly(404, 404, 404, 404, 404, 429, 429);
		assertThat(tryToken("guess", "203.0.113.8")).isEqualTo(404);
	}

	@Test
	void letsALinkThatExistsThroughHoweverManyWereTried() {
		String event = Sample.event(this.client, 50, false);
		Sample.Made made = Sample.register(this.client, event, Sample.mailbox());
		IntStream.range(0, 7).forEach((i) -> tryToken("guess-" + i, "203.0.113.9"));
		assertThat(tryToken(made.token(), "203.0.113.9")).isEqualTo(200);
		assertThat(tryToken("guess", "203.0.113.9")).isEqualTo(429);
	}

	@Test
	void takesNoLinkThatExistsForAWrongOne() {
		String event = Sample.event(this.client, 1, false);
		Sample.register(this.client, event, Sample.mailbox());
		Sample.Made waiting = Sample.register(this.client, event, Sample.mailbox());
		for (int i = 0; i < 7; i++) {
			assertThat(tryToken(waiting.token() + "/ticket.pdf", "203.0.113.10")).isEqualTo(404);
		}
		assertThat(tryToken("guess", "203.0.113.10")).isEqualTo(404);
	}

	@Test
	void countsTheRegistrationsOfAMailboxForEachEventByItself() {
		String mailbox = Sample.mailbox();
		for (int i = 0; i < 6; i++) {
			assertThat(statusOfRegistering(Sample.event(this.client, 5, true), mailbox)).isEqualTo(201);
		}
	}

	private int statusOfRegistering(String event, String mailbox) {
		return Sample.register(this.client, event, Sample.attendee(mailbox))
			.returnResult(byte[].class)
			.getStatus()
			.value();
	}

	private String askForLink(String event, String mailbox) {
		EntityExchangeResult<String> answer = post("/registration/" + event + "/link", mailbox);
		return answer.getStatus() + String.valueOf(answer.getResponseBody());
	}

	private static void assertLettersStayAt(int count, String mailbox) throws InterruptedException {
		MailTrap.awaitMailsTo(mailbox, count);
		Thread.sleep(1500);
		assertThat(MailTrap.mailsTo(mailbox)).hasSize(count);
	}

	private int tryToken(String token, String address) {
		return this.client.anonymous()
			.get()
			.uri("/registration/manage/" + token)
			.header("X-Forwarded-For", address)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value();
	}

	private EntityExchangeResult<String> post(String uri, String mailbox) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		Map<String, Object> attendee = Sample.attendee(mailbox);
		attendee.forEach((field, value) -> form.add(field, String.valueOf(value)));
		return this.client.anonymous()
			.post()
			.uri(uri)
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.exchange()
			.returnResult(String.class);
	}

}
