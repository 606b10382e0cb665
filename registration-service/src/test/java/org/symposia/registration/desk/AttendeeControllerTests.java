package org.symposia.registration.desk;

import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of one attendee and the actions of the team. */
@SymposiaTest
class AttendeeControllerTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private TeamActions actions;

	@Autowired
	private Registrations registrations;

	@Autowired
	private MongoOperations store;

	private String event;

	private String mailbox;

	private CreatedRegistration made;

	private String page;

	@BeforeEach
	void register() {
		this.event = this.client.event(2, false);
		this.mailbox = Sample.mailbox();
		this.made = this.client.register(this.event, this.mailbox);
		this.page = "/registration/desk/" + this.event + "/attendees/" + this.made.id();
		SentMails.await(this.mailbox, 1);
	}

	@Test
	void isReachedFromTheFirstColumn() {
		assertThat(this.client.teamPage("/registration/desk/" + this.event)).contains("href=\"" + this.page + "\"");
		assertThat(this.client.teamPage(this.page)).contains("Erika Mustermann", this.mailbox, "History", "Registered",
				"Confirmed");
	}

	@Test
	void cancelsForAnAttendeeAndTellsThem() throws Exception {
		assertThat(this.client.teamPage(this.page + "/cancel")).contains("Cancel for this attendee?", this.mailbox);
		assertThat(this.client.teamPage(this.page)).doesNotContain("Cancelled");
		assertThat(post(this.page + "/cancel", Map.of("version", versionOn(this.page + "/cancel"))).getStatus().value())
			.isEqualTo(302);
		assertThat(this.client.teamPage(this.page)).contains("Cancelled, by the team", "Handled by organizer-jihs");
		assertThat(this.audit.entries(this.made.id())).singleElement()
			.satisfies((entry) -> assertThat(entry.by()).isEqualTo("organizer-jihs"));
		MimeMessage mail = SentMails.await(this.mailbox, 2);
		assertThat(MailTrap.textOf(mail)).contains("The organizers have cancelled your registration");
		assertThat(MailTrap.sourceOf(mail)).contains("method=CANCEL");
		assertThat(this.client.offered(this.event)).containsEntry("confirmed", 0).containsEntry("free", 2);
	}

	@Test
	void cancelsOnceThoughAskedTwice() {
		post(this.page + "/cancel", Map.of());
		post(this.page + "/cancel", Map.of());
		assertThat(this.audit.entries(this.made.id())).hasSize(1);
		assertThat(this.client.offered(this.event)).containsEntry("free", 2);
	}

	@Test
	void recordsNothingWhereTheAttendeeCancelledFirst() {
		Registration seen = this.registrations.require(this.made.id());
		this.client.cancel(this.made);
		this.actions.cancel(seen, Caller.anonymous());
		assertThat(this.audit.entries(this.made.id())).isEmpty();
		assertThat(this.client.teamPage(this.page)).contains("Cancelled").doesNotContain("by the team");
	}

	@Test
	void namesWhoCancelledThoughTheAuditTrailWasCutOff() {
		post(this.page + "/cancel", Map.of());
		this.store.remove(new Query(Criteria.where("subject").is(this.made.id())), AuditEntry.class);
		assertThat(this.client.teamPage(this.page)).contains("Cancelled, by the team", "Handled by organizer-jihs");
	}

	@Test
	void sendsTheLinkToTheAttendeesOwnMailboxOnce() throws Exception {
		assertThat(this.client.teamPage(this.page + "/link")).contains("Send the link again?", this.mailbox);
		post(this.page + "/link", Map.of());
		MimeMessage mail = SentMails.await(this.mailbox, 2);
		assertThat(MailTrap.textOf(mail)).contains("The organizers have had the link");
		assertThat(this.client.teamPage(SentMails.linkIn(mail))).contains("Erika Mustermann");
		assertThat(this.client.teamPage(this.page)).contains("Link sent again. Handled by organizer-jihs");
	}

	@Test
	void refusesAStaleVersion() {
		assertThat(post(this.page + "/cancel", Map.of("version", "1")).getStatus().value()).isEqualTo(412);
		assertThat(this.client.offered(this.event)).containsEntry("confirmed", 1);
	}

	@Test
	void sendsNoLinkToWhatIsCancelled() {
		post(this.page + "/cancel", Map.of());
		assertThat(post(this.page + "/link", Map.of()).getStatus().value()).isEqualTo(409);
	}

	@Test
	void hasNobodyOfAnotherEvent() {
		String other = this.client.event(1, false);
		String path = "/registration/desk/" + other + "/attendees/" + this.made.id();
		this.client.as(TestTokens.organizer("jihs")).get().uri(path).exchange().expectStatus().isNotFound();
		assertThat(post(path + "/cancel", Map.of()).getStatus().value()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/cancel", "/link" })
	void isClosedToWhoIsNotInTheTeam(String act) {
		this.client.as(TestTokens.organizer("num")).get().uri(this.page + act).exchange().expectStatus().isForbidden();
		this.client.anonymous().get().uri(this.page + act).exchange().expectStatus().isUnauthorized();
		if (!act.isEmpty()) {
			for (String token : new String[] { TestTokens.organizer("num"), TestTokens.attendee() }) {
				this.client.as(token).post().uri(this.page + act).exchange().expectStatus().isForbidden();
			}
		}
		assertThat(this.client.offered(this.event)).containsEntry("confirmed", 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "de", "ja" })
	void speaksGermanAndJapanese(String language) {
		for (String act : new String[] { "", "/cancel", "/link" }) {
			assertThat(this.client.teamPage(this.page + act + "?lang=" + language))
				.contains("lang=\"" + language + "\"")
				.doesNotContain("??", "Send the link");
		}
	}

	private String versionOn(String uri) {
		String html = this.client.teamPage(uri);
		int start = html.indexOf("name=\"version\" value=\"") + "name=\"version\" value=\"".length();
		return html.substring(start, html.indexOf('"', start));
	}

	private EntityExchangeResult<String> post(String path, Map<String, String> fields) {
		return this.client.submitAs(TestTokens.organizer("jihs"), path, fields);
	}

}
