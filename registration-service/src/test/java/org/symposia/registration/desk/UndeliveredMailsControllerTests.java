package org.symposia.registration.desk;

import java.util.Date;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** The mails that could not be sent, at the desk. */
@SymposiaTest
class UndeliveredMailsControllerTests {

	private final String mailbox = Sample.mailbox();

	@Autowired
	private RegistrationClient client;

	@Autowired
	private MongoOperations store;

	private String event;

	private String id;

	/** A mail about a change that was given up, since its ticket could not be made. */
	@BeforeEach
	void giveUpAMail() {
		this.event = this.client.event(2, false);
		CreatedRegistration made = this.client.register(this.event, this.mailbox);
		SentMails.await(this.mailbox, 1);
		this.id = "changed:" + made.id() + "@1";
		this.store.insert(new Document("_id", this.id).append("event", this.event)
			.append("registration", made.id())
			.append("kind", "EVENT_CHANGED")
			.append("previous", "CONFIRMED")
			.append("state", "DEAD")
			.append("attempts", 8)
			.append("due", new Date()), "postponed-mails");
	}

	@ParameterizedTest
	@CsvSource({ "en,One e-mail to attendees could not be sent.", "de,Eine E-Mail an Angemeldete konnte nicht gesendet",
			"ja,参加者宛てのメール1通を送信できませんでした。" })
	void areCountedAtTheDesk(String language, String count) {
		assertThat(this.client.teamPage("/registration/desk/" + this.event + "?lang=" + language)).contains(count,
				"href=\"/registration/desk/" + this.event + "/mails\"");
	}

	@Test
	void areNotMentionedWhereThereAreNone() {
		assertThat(this.client.teamPage("/registration/desk/" + this.client.event(2, false)))
			.doesNotContain("could not be sent");
	}

	@Test
	void areShownWithAddressSubjectAndReason() {
		assertThat(this.client.teamPage(page())).contains(this.mailbox, "Changed: ", "JIHS–NUM Bilateral Symposium",
				"The ticket or the text could not be created.", "Send again", "Send all again");
	}

	@Test
	void areSentAgainOneByOne() {
		this.client.submitAs(TestTokens.organizer("jihs"), page(), Map.of("id", this.id));
		assertThat(MailTrap.textOf(SentMails.await(this.mailbox, 2))).contains("has changed");
		assertThat(this.client.teamPage(page())).contains("No e-mail is left over").doesNotContain(this.mailbox);
	}

	@Test
	void areSentAgainAllAtOnce() {
		this.client.submitAs(TestTokens.organizer("jihs"), page(), Map.of());
		assertThat(MailTrap.textOf(SentMails.await(this.mailbox, 2))).contains("has changed");
	}

	@Test
	void areSentByTheApiOnce() {
		jsonPath("$.items[0].to", this.mailbox);
		jsonPath("$.items[0].reason", "not-composed");
		sendAgain(this.id).expectStatus().isAccepted();
		assertThat(MailTrap.textOf(SentMails.await(this.mailbox, 2))).contains("has changed");
		sendAgain(this.id).expectStatus().isNotFound();
		sendAgain("unknown").expectStatus().isNotFound();
	}

	@Test
	void areAudited() {
		sendAgain(this.id).expectStatus().isAccepted();
		Document entry = this.store.getCollection("audit")
			.find(new Document("action", "mail-sent-again").append("subject", this.event))
			.first();
		assertThat(entry).isNotNull();
	}

	@Test
	void areClosedToOthers() {
		assertThat(RegistrationClient.status(this.client.getAs(TestTokens.organizer("num"), page()))).isEqualTo(403);
		assertThat(RegistrationClient
			.status(this.client.submitAs(TestTokens.organizer("num"), page(), Map.of("id", this.id)))).isEqualTo(403);
		assertThat(RegistrationClient.status(this.client.get(page()))).isEqualTo(401);
		this.client.as(TestTokens.organizer("num")).get().uri(api()).exchange().expectStatus().isForbidden();
		assertThat(MailTrap.mailsTo(this.mailbox)).hasSize(1);
	}

	private String page() {
		return "/registration/desk/" + this.event + "/mails";
	}

	private String api() {
		return "/api/registration/events/" + this.event + "/undelivered-mails";
	}

	private void jsonPath(String path, String value) {
		this.client.as(TestTokens.organizer("jihs"))
			.get()
			.uri(api())
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath(path)
			.isEqualTo(value);
	}

	private RestTestClient.ResponseSpec sendAgain(String mail) {
		return this.client.as(TestTokens.organizer("jihs")).post().uri(api() + "/{mail}/send", mail).exchange();
	}

}
