package org.symposia.registration.registering;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.registration.AgendaStub;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What replaces the button of an event's page. */
@SymposiaTest
class RegistrationActionTests {

	private final String person = "person-" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private RegistrationClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | 120 of 120 places are free | Register",
			"de | Noch 120 von 120 Plätzen frei | Anmelden", "ja | 残り120名（定員120名） | 参加登録する" })
	void offersTheFormWhilePlacesAreFree(String language, String text, String button) {
		String event = this.client.event(120, true);
		assertThat(general(event, language)).contains(text,
				"<a class=\"button\" href=\"/registration/" + event + "\">" + button + "</a>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | The last 3 places", "de | Die letzten 3 Plätze", "ja | 残り3名" })
	void saysWhenThereAreOnlyAFewPlaces(String language, String text) {
		assertThat(general(this.client.event(3, true), language)).contains(">" + text + "<");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en | The only place is taken or held | Join the waiting list",
					"de | Der einzige Platz ist vergeben oder reserviert | Auf die Warteliste setzen",
					"ja | 定員（1名）に達しました | キャンセル待ちに登録する" })
	void offersTheWaitingListWhenAllPlacesAreTaken(String language, String text, String button) {
		String event = this.client.event(1, false);
		this.client.register(event, Sample.mailbox());
		assertThat(general(event, language)).contains(text, ">" + button + "</a>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | Register until 2 April 2099, 00:00 (CEST)",
			"de | Anmeldung bis 2. April 2099, 00:00 Uhr (MESZ)", "ja | 受付期限：2099年4月2日（木）0:00（CEST）" })
	void namesTheDeadlineInTheZoneOfTheEvent(String language, String deadline) {
		String event = offered("\"closes\": \"2099-04-01T22:00:00Z\"");
		assertThat(general(event, language)).contains("<time datetime=\"2099-04-02T00:00+02:00\"",
				">" + deadline + "<");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "opens | 2099-01-01T00:00:00Z | Registration is not open yet | It opens on 1 January 2099",
					"closes | 2020-01-01T00:00:00Z | Registration is closed | It closed on 1 January 2020" })
	void offersNoFormOutsideTheTimeOfRegistration(String bound, String moment, String text, String detail) {
		String event = offered("\"%s\": \"%s\"".formatted(bound, moment));
		assertThat(general(event, "en")).contains(text, detail).doesNotContain("href=\"/registration/");
	}

	@Test
	void leadsToTheContactWhenRegistrationIsClosed() {
		assertThat(general(offered("\"closes\": \"2020-01-01T00:00:00Z\""), "en"))
			.contains("href=\"mailto:office@example.org\">Write to the organizers</a>");
	}

	@ParameterizedTest
	@CsvSource({ "concluded", "cancelled" })
	void offersNothingWhenTheEventIsOver(String lifecycle) {
		String event = this.client.event(5, false);
		this.client.register(event, mailbox());
		AgendaStub.knows(event, lifecycle);
		this.client.announceChange(event);
		assertThat(own(event)).contains("This event takes no more registrations").doesNotContain("class=\"button");
	}

	@Test
	void tellsTheOwnerOfAConfirmedRegistrationSo() {
		String event = this.client.event(5, false);
		CreatedRegistration made = this.client.register(event, mailbox());
		assertThat(own(event))
			.contains("You are registered", "Erika Mustermann, Participant",
					"action=\"/registration/mine/" + made.id() + "\"", ">View your registration</button>")
			.doesNotContain("href=\"/registration/");
	}

	@Test
	void asksTheOwnerOfAHeldPlaceToConfirm() {
		String event = this.client.event(5, true);
		this.client.register(event, mailbox());
		assertThat(own(event)).contains("Please confirm your e-mail address", "A place is held for you until ");
	}

	@Test
	void tellsThePositionOnTheWaitingList() {
		String event = this.client.event(1, false);
		this.client.register(event, Sample.mailbox());
		this.client.register(event, Sample.mailbox());
		this.client.register(event, mailbox());
		assertThat(own(event)).contains("You are number 2 on the waiting list",
				"We write to you as soon as you have a place");
	}

	@Test
	void asksTheOwnerOfAFreedPlaceToAcceptIt() {
		String event = this.client.event(1, true);
		CreatedRegistration first = this.client.register(event, Sample.mailbox());
		this.client.register(event, mailbox());
		assertThat(own(event)).contains("You are number 1 on the waiting list", "Please confirm your e-mail address");
		this.client.cancel(first);
		assertThat(own(event)).contains("A place is free for you", "Please accept it until ");
	}

	@Test
	void isGeneralForAnAccountWhoseMailboxIsNotVerified() {
		String event = this.client.event(5, false);
		this.client.register(event, mailbox());
		String fragment = text(event, this.client.as(token(false)), "en");
		assertThat(fragment).contains("The last 4 places").doesNotContain("You are registered");
	}

	@Test
	void isNotStored() {
		assertThat(answer(this.client.event(5, false), this.client.anonymous(), "en").returnResult(String.class)
			.getResponseHeaders()
			.getCacheControl()).isEqualTo("no-store");
	}

	@Test
	void isSaidOnTheFormAsWell() {
		String event = this.client.event(5, false);
		CreatedRegistration made = this.client.register(event, mailbox());
		String form = RegistrationClient.text(this.client.getAs(token(true), "/registration/" + event));
		assertThat(form).contains("You are registered", "action=\"/registration/mine/" + made.id() + "\"",
				"To register another person, fill in the form.");
		assertThat(this.client.page("/registration/" + event)).doesNotContain("You are registered");
	}

	private String offered(String term) {
		String event = Sample.event();
		this.client.offer(event, "{\"places\": 120, %s}".formatted(term)).expectStatus().isOk();
		return event;
	}

	private String general(String event, String language) {
		return text(event, this.client.anonymous(), language);
	}

	private String own(String event) {
		return text(event, this.client.as(token(true)), "en");
	}

	private static String text(String event, RestTestClient client, String language) {
		return RegistrationClient
			.text(answer(event, client, language).expectStatus().isOk().returnResult(String.class));
	}

	private static RestTestClient.ResponseSpec answer(String event, RestTestClient client, String language) {
		return client.get()
			.uri("/registration/{event}/action", event)
			.accept(MediaType.TEXT_HTML)
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.exchange();
	}

	private String mailbox() {
		return this.person + "@example.org";
	}

	private String token(boolean verified) {
		return TestTokens.token(this.person, (claims) -> claims.claim("email_verified", verified));
	}

}
