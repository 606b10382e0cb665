package org.symposia.registration.selfservice;

import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import org.symposia.registration.BackgroundWork;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Corrections after the terms have changed. */
@SymposiaTest
class CorrectionTests {

	private static final String PARTICIPANT = "{\"id\": \"participant\", \"label\": {\"en\": \"Participant\"}}";

	private static final String SPEAKER = "{\"id\": \"speaker\", \"label\": {\"en\": \"Speaker\"}}";

	@Autowired
	private RegistrationClient client;

	@Autowired
	private Registrations registrations;

	@Autowired
	private BackgroundWork work;

	private CreatedRegistration made;

	private final String mailbox = Sample.mailbox();

	private Map<String, Object> speaker;

	@BeforeEach
	void registerAsASpeakerBeforeThatCategoryIsTakenAway() {
		String event = this.client.event(5, false);
		offer(event, PARTICIPANT + "," + SPEAKER);
		this.speaker = Sample.attendee(this.mailbox);
		this.speaker.put("category", "speaker");
		this.made = this.client.created(event, this.speaker);
		offer(event, PARTICIPANT);
	}

	@Test
	void keepsACategoryThatIsNoLongerOfferedWhenATypoIsCorrected() {
		assertThat(this.client.page(this.made.page() + "/correct")).contains("value=\"speaker\" checked");
		assertThat(correct("speaker")).isEqualTo(302);
		assertThat(this.client.show(this.made)).containsEntry("category", "speaker")
			.extractingByKey("person", InstanceOfAssertFactories.MAP)
			.containsEntry("givenName", "Erica");
	}

	@Test
	void takesTheSameByTheApi() {
		Map<String, Object> erica = Sample.person(this.mailbox);
		erica.put("givenName", "Erica");
		this.speaker.put("person", erica);
		assertThat(put(this.speaker)).isEqualTo(200);
		assertThat(this.client.show(this.made)).containsEntry("category", "speaker")
			.extractingByKey("person", InstanceOfAssertFactories.MAP)
			.containsEntry("givenName", "Erica");
	}

	@Test
	void causesNoMailIfNothingChanges() {
		SentMails.await(this.mailbox, 1);
		assertThat(put(this.speaker)).isEqualTo(200);
		Map<String, String> form = Sample.form(this.mailbox);
		form.put("category", "speaker");
		assertThat(RegistrationClient.status(this.client.submit(this.made.page() + "/correct", form))).isEqualTo(302);
		Registration stored = this.registrations.require(this.made.id());
		assertThat(stored.revision()).isZero();
		this.work.awaitDone(stored.event(), this.mailbox);
		assertThat(MailTrap.mailsTo(this.mailbox)).hasSize(1);
	}

	@Test
	void takesNoOtherCategoryThatIsNotOffered() {
		this.speaker.put("category", "press");
		assertThat(correct("press")).isEqualTo(422);
		assertThat(put(this.speaker)).isEqualTo(400);
		assertThat(this.client.show(this.made)).containsEntry("category", "speaker");
	}

	private void offer(String event, String categories) {
		this.client
			.offer(event, "{\"places\": 5, \"confirmByMail\": false, \"categories\": [%s]}".formatted(categories))
			.expectStatus()
			.isOk();
	}

	private int correct(String category) {
		Map<String, String> form = Sample.form(this.mailbox);
		form.put("person.givenName", "Erica");
		form.put("category", category);
		return RegistrationClient.status(this.client.submit(this.made.page() + "/correct", form));
	}

	private int put(Map<String, Object> body) {
		return this.client.anonymous()
			.put()
			.uri("/api/registration/registrations/{id}", this.made.id())
			.header("Manage-Token", this.made.token())
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value();
	}

}
