package org.symposia.registration;

import java.util.HashMap;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An attendee's way from the form to the ticket and back, over HTTP and mail. */
@SymposiaTest
class RoadTests {

	@Autowired
	private TestClient client;

	@Test
	void leadsFromTheFormToTheTicket() throws Exception {
		String event = Sample.event(this.client, 2, true);
		String mailbox = Sample.mailbox();
		assertThat(page("/registration/" + event)).contains("2 places are still free.", "name=\"familyName\"");
		String thanks = post("/registration/" + event, form(mailbox)).getResponseHeaders()
			.getFirst(HttpHeaders.LOCATION);
		assertThat(page(thanks)).contains("One step to go", mailbox);
		MimeMessage question = Letters.await(mailbox, 1);
		assertThat(question.getSubject()).isEqualTo("Please confirm your registration: JIHS–NUM Bilateral Symposium");
		String confirm = Letters.linkIn(question);
		assertThat(page(confirm)).contains("Confirm your registration");
		assertThat(page(thanks)).contains("One step to go");
		assertThat(body(post(confirm, Map.of()))).contains("Your place is confirmed");
		assertThat(body(post(confirm, Map.of()))).contains("This is done already");
		MimeMessage ticket = Letters.await(mailbox, 2);
		assertThat(ticket.getSubject()).isEqualTo("Your place is confirmed: JIHS–NUM Bilateral Symposium");
		assertThat(MailTrap.sourceOf(ticket)).contains("application/pdf", "method=REQUEST");
		String manage = Letters.linkIn(ticket);
		assertThat(page(manage)).contains("Erika Mustermann", "Confirmed");
		byte[] pdf = this.client.anonymous()
			.get()
			.uri(manage + "/ticket.pdf")
			.exchange()
			.returnResult(byte[].class)
			.getResponseBody();
		assertThat(pdf).startsWith("%PDF".getBytes());
	}

	@Test
	void correctsAndCancelsBehindTheLink() throws Exception {
		String event = Sample.event(this.client, 2, false);
		String mailbox = Sample.mailbox();
		Sample.Made made = Sample.register(this.client, event, mailbox);
		String manage = "/registration/manage/" + made.token();
		Map<String, String> correction = form(mailbox);
		correction.put("nativeFamilyName", "山田");
		correction.put("nativeGivenName", "太郎");
		post(manage + "/correct", correction);
		assertThat(page(manage)).contains("山田 太郎");
		assertThat(page(manage + "/cancel")).contains("Cancel your registration?");
		post(manage + "/cancel", Map.of());
		assertThat(page(manage)).contains("Cancelled");
		MimeMessage farewell = Letters.await(mailbox, 3);
		assertThat(farewell.getSubject()).startsWith("Your registration is cancelled");
		assertThat(MailTrap.sourceOf(farewell)).contains("method=CANCEL");
	}

	@Test
	void keepsWhatWasTypedAndSaysAtTheFieldWhatIsWrong() {
		String event = Sample.event(this.client, 2, true);
		Map<String, String> form = form("not an address");
		form.remove("consent");
		String again = body(post("/registration/" + event, form));
		assertThat(again).contains("value=\"not an address\"", "Enter an e-mail address such as name@example.org.",
				"href=\"#f-email\"", "href=\"#f-consent\"", "value=\"Mustermann\"");
	}

	@Test
	void speaksGermanAndJapanese() {
		String event = Sample.event(this.client, 2, true);
		assertThat(page("/registration/" + event + "?lang=de")).contains("Nachname", "lang=\"de\"");
		assertThat(page("/registration/" + event + "?lang=ja")).contains("メールアドレス", "参加登録");
	}

	@Test
	void answersEverybodyAlikeWhoAsksForTheLink() throws Exception {
		String event = Sample.event(this.client, 2, false);
		String mailbox = Sample.mailbox();
		Sample.register(this.client, event, mailbox);
		String known = body(post("/registration/" + event + "/link", Map.of("email", mailbox.toUpperCase())));
		String unknown = body(post("/registration/" + event + "/link", Map.of("email", Sample.mailbox())));
		assertThat(known).isEqualTo(unknown).contains("Please look into your mailbox");
		MimeMessage letter = Letters.await(mailbox, 2);
		assertThat(page(Letters.linkIn(letter))).contains("Erika Mustermann");
	}

	@Test
	void saysHonestlyThatAMailboxIsRegisteredAlready() throws Exception {
		String event = Sample.event(this.client, 2, true);
		String mailbox = Sample.mailbox();
		Sample.register(this.client, event, mailbox);
		Sample.register(this.client, event, mailbox);
		post(Letters.linkIn(Letters.await(mailbox, 1)), Map.of());
		String second = Letters.linkIn(MailTrap.awaitMailsTo(mailbox, 2)
			.stream()
			.filter((letter) -> MailTrap.textOf(letter).contains("/confirm/"))
			.toList()
			.getLast());
		assertThat(body(post(second, Map.of()))).contains("You are registered already", "/registration/manage/");
		assertThat(Sample.offered(this.client, event)).containsEntry("confirmed", 1)
			.containsEntry("held", 0)
			.containsEntry("free", 1);
	}

	private static Map<String, String> form(String mailbox) {
		Map<String, String> form = new HashMap<>();
		Sample.attendee(mailbox).forEach((field, value) -> form.put(field, String.valueOf(value)));
		return form;
	}

	private String page(String path) {
		return body(this.client.anonymous()
			.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.returnResult(String.class));
	}

	private EntityExchangeResult<String> post(String path, Map<String, String> fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		fields.forEach(form::add);
		RestTestClient.RequestBodySpec request = this.client.anonymous().post().uri(path).accept(MediaType.TEXT_HTML);
		return request.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.exchange()
			.returnResult(String.class);
	}

	private static String body(EntityExchangeResult<String> result) {
		return String.valueOf(result.getResponseBody());
	}

}
