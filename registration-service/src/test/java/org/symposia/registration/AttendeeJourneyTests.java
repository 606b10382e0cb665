package org.symposia.registration;

import java.util.List;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From the form to the ticket and the cancellation, over HTTP and mail. */
@SymposiaTest
class AttendeeJourneyTests {

	@Autowired
	private RegistrationClient client;

	@Test
	void leadsFromTheFormToTheTicket() throws Exception {
		String event = this.client.event(2, true);
		String mailbox = Sample.mailbox();
		assertThat(this.client.page("/registration/" + event)).contains("2 of 2 are free",
				"name=\"person.familyName\"");
		String thanks = this.client.submit("/registration/" + event, form(mailbox))
			.getResponseHeaders()
			.getFirst(HttpHeaders.LOCATION);
		assertThat(this.client.page(thanks)).contains("One step to go", mailbox);
		MimeMessage question = SentMails.await(mailbox, 1);
		assertThat(question.getSubject()).isEqualTo("Please confirm your registration: JIHS–NUM Bilateral Symposium");
		String confirm = SentMails.linkIn(question);
		assertThat(this.client.page(confirm)).contains("Confirm your registration");
		assertThat(this.client.page(thanks)).contains("One step to go");
		assertThat(RegistrationClient.text(this.client.submit(confirm, Map.of()))).contains("Your place is confirmed");
		assertThat(RegistrationClient.text(this.client.submit(confirm, Map.of()))).contains("This is done already");
		MimeMessage ticket = SentMails.await(mailbox, 2);
		assertThat(ticket.getSubject()).isEqualTo("Your place is confirmed: JIHS–NUM Bilateral Symposium");
		assertThat(MailTrap.sourceOf(ticket)).contains("application/pdf", "method=REQUEST");
		assertThat(MailTrap.textOf(ticket)).contains(
				"Your registration is for Erika Mustermann (Charité), taking part as Participant.",
				"2099, 09:00–18:00 (CEST)", "Auditorium, Berlin",
				"Your questions are answered by Congress office, office@example.org.");
		String manage = SentMails.linkIn(ticket);
		assertThat(this.client.page(manage)).contains("Erika Mustermann", "Confirmed");
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
		String event = this.client.event(2, false);
		String mailbox = Sample.mailbox();
		CreatedRegistration made = this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		String manage = "/registration/manage/" + made.token();
		Map<String, String> correction = form(mailbox);
		correction.put("person.native.familyName", "山田");
		correction.put("person.native.givenName", "太郎");
		this.client.submit(manage + "/correct", correction);
		assertThat(this.client.page(manage)).contains("山田 太郎");
		SentMails.await(mailbox, 2);
		assertThat(this.client.page(manage + "/cancel")).contains("Cancel your registration?");
		this.client.submit(manage + "/cancel", Map.of());
		assertThat(this.client.page(manage)).contains("Cancelled");
		MimeMessage cancellation = SentMails.await(mailbox, 3);
		assertThat(cancellation.getSubject()).startsWith("Your registration is cancelled");
		assertThat(MailTrap.sourceOf(cancellation)).contains("method=CANCEL");
	}

	@Test
	void keepsWhatWasTypedAndSaysAtTheFieldWhatIsWrong() {
		String event = this.client.event(2, true);
		Map<String, String> form = form("not an address");
		form.remove("person.affiliation");
		String again = RegistrationClient.text(this.client.submit("/registration/" + event, form));
		assertThat(again).contains("value=\"not an address\"",
				"Please give an e-mail address, such as name@example.org.", "href=\"#f-person.email\"",
				"href=\"#f-person.affiliation\"", "value=\"Mustermann\"");
	}

	@Test
	void speaksGermanAndJapanese() {
		String event = this.client.event(2, true);
		assertThat(this.client.page("/registration/" + event + "?lang=de")).contains("Nachname", "lang=\"de\"");
		assertThat(this.client.page("/registration/" + event + "?lang=ja")).contains("メールアドレス", "参加登録");
	}

	@Test
	void answersLinkRequestsAlikeForKnownAndUnknownMailboxes() throws Exception {
		String event = this.client.event(2, false);
		String mailbox = Sample.mailbox();
		this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		String known = RegistrationClient
			.text(this.client.submit("/registration/" + event + "/link", Map.of("email", mailbox.toUpperCase())));
		String unknown = RegistrationClient
			.text(this.client.submit("/registration/" + event + "/link", Map.of("email", Sample.mailbox())));
		assertThat(known).isEqualTo(unknown).contains("Please look into your mailbox");
		MimeMessage mail = SentMails.await(mailbox, 2);
		assertThat(this.client.page(SentMails.linkIn(mail))).contains("Erika Mustermann");
	}

	@Test
	void tellsTheOwnerThatTheMailboxIsRegisteredAlready() throws Exception {
		String event = this.client.event(2, true);
		String mailbox = Sample.mailbox();
		this.client.register(event, mailbox);
		this.client.register(event, mailbox);
		List<String> links = MailTrap.awaitMailsTo(mailbox, 2).stream().map(SentMails::linkIn).toList();
		this.client.submit(links.getFirst(), Map.of());
		String second = links.getLast();
		assertThat(RegistrationClient.text(this.client.submit(second, Map.of()))).contains("You are registered already",
				"/registration/manage/");
		assertThat(this.client.offered(event)).containsEntry("confirmed", 1)
			.containsEntry("held", 0)
			.containsEntry("free", 1);
	}

	private static Map<String, String> form(String mailbox) {
		return Sample.form(mailbox);
	}

}
