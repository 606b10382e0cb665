package org.symposia.registration.registering;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import org.symposia.registration.AgendaStub;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@SymposiaTest
class RegistrationInputTests {

	@Autowired
	private RegistrationClient client;

	private String event;

	@BeforeEach
	void offerPlaces() {
		this.event = this.client.event(5, false);
	}

	@Test
	void namesEveryFieldThatIsWrong() {
		Map<String, Object> person = Sample.person("nowhere");
		person.put("givenName", " ");
		person.remove("familyName");
		person.put("native", Map.of("familyName", "x".repeat(101)));
		Map<String, Object> attendee = Sample.attendee(person);
		attendee.put("answers", Map.of("diet", "vegan"));
		attendee.put("consents", List.of("photo"));
		this.client.register(this.event, attendee)
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:invalid-input")
			.jsonPath("$.errors[*].field")
			.isEqualTo(List.of("person.givenName", "person.native.familyName", "person.email", "answers.diet",
					"consents[0]"));
	}

	@Test
	void refusesFieldsItDoesNotKnow() {
		Map<String, Object> person = Sample.person(Sample.mailbox());
		person.put("vip", true);
		this.client.register(this.event, Sample.attendee(person)).expectStatus().isBadRequest();
	}

	@Test
	void refusesTheFieldsOfAPersonBesideThePerson() {
		Map<String, Object> flat = Sample.person(Sample.mailbox());
		flat.putAll(Map.of("category", "participant", "language", "en"));
		this.client.register(this.event, flat).expectStatus().isBadRequest();
	}

	@Test
	void registersAPersonWithOneNameAndNothingElseThanAsked() {
		Map<String, Object> person = Sample.person(Sample.mailbox());
		person.remove("givenName");
		person.put("familyName", "Suharto");
		Map<String, Object> attendee = Sample.attendee(person);
		attendee.remove("answers");
		attendee.remove("consents");
		CreatedRegistration made = this.client.created(this.event, attendee);
		assertThat(this.client.page(made.page())).contains("<bdi>Suharto</bdi>");
		assertThat(this.client.show(made).get("person")).asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("givenName", "")
			.containsEntry("familyName", "Suharto")
			.containsEntry("nameOrder", "given-first")
			.containsEntry("native", null);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{}", "{\"places\": 0}", "{\"places\": \"many\"}", "{\"places\": 5, \"holdFor\": \"soon\"}",
					"{\"places\": 5, \"holdFor\": \"PT0S\"}", "{\"places\": 5, \"categories\": []}",
					"{\"places\": 5, \"categories\": [null]}", "{\"places\": 5, \"categories\": [{\"id\": \"A b\"}]}",
					"{\"places\": 5, \"opens\": \"2026-02-01T00:00:00Z\", \"closes\": \"2026-01-01T00:00:00Z\"}",
					"{\"places\": 5, \"seats\": 5}", "[]", "{" })
	void refusesTermsThatMakeNoSense(String json) {
		this.client.offer(this.event, json).expectStatus().isBadRequest();
	}

	@Test
	void letsOnlyOrganizersOfTheTeamSetTerms() {
		for (String token : List.of(TestTokens.organizer("num"), TestTokens.attendee(),
				TestTokens.pressOfficer("jihs"))) {
			this.client.as(token)
				.put()
				.uri("/api/registration/events/{event}/offer", this.event)
				.contentType(MediaType.APPLICATION_JSON)
				.body("{\"places\": 9}")
				.exchange()
				.expectStatus()
				.isForbidden();
		}
		this.client.anonymous()
			.get()
			.uri("/api/registration/events/{event}/registrations", this.event)
			.exchange()
			.expectStatus()
			.isUnauthorized();
	}

	@Test
	void refusesFewerPlacesThanAreTaken() {
		this.client.register(this.event, Sample.mailbox());
		this.client.register(this.event, Sample.mailbox());
		this.client.offer(this.event, "{\"places\": 1}")
			.expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:wrong-state");
	}

	@Test
	void takesAMailboxOnce() {
		String mailbox = Sample.mailbox();
		this.client.register(this.event, mailbox);
		this.client.register(this.event, Sample.attendee(mailbox.toUpperCase()))
			.expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:already-registered");
	}

	@Test
	void showsARegistrationToNobodyElse() {
		CreatedRegistration made = this.client.register(this.event, Sample.mailbox());
		CreatedRegistration other = this.client.register(this.event, Sample.mailbox());
		String uri = "/api/registration/registrations/" + made.id();
		this.client.anonymous().get().uri(uri).exchange().expectStatus().isUnauthorized();
		this.client.anonymous()
			.get()
			.uri(uri)
			.header("Manage-Token", other.token())
			.exchange()
			.expectStatus()
			.isNotFound();
		this.client.as(TestTokens.attendee()).get().uri(uri).exchange().expectStatus().isNotFound();
		this.client.as(TestTokens.organizer("jihs")).get().uri(uri).exchange().expectStatus().isOk();
	}

	@Test
	void refusesAStaleVersion() {
		CreatedRegistration made = this.client.register(this.event, Sample.mailbox());
		this.client.anonymous()
			.delete()
			.uri("/api/registration/registrations/{id}", made.id())
			.header("Manage-Token", made.token())
			.header("If-Match", "\"99\"")
			.exchange()
			.expectStatus()
			.isEqualTo(412);
	}

	@Test
	void closesWithTheOffer() {
		this.client.offer(this.event, "{\"places\": 5, \"closes\": \"2020-01-01T00:00:00Z\"}").expectStatus().isOk();
		this.client.register(this.event, Sample.attendee(Sample.mailbox()))
			.expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:registration-closed");
	}

	@Test
	void knowsNoEventTheAgendaDoesNotKnow() {
		this.client.anonymous().get().uri("/registration/nowhere").exchange().expectStatus().isNotFound();
	}

	@Test
	void hidesEventsInPreparationFromOutsiders() {
		String hidden = Sample.event();
		AgendaStub.knows(hidden, "preparing");
		this.client.anonymous().get().uri("/registration/" + hidden).exchange().expectStatus().isNotFound();
	}

	@Test
	void asksToTryAgainWhileTheAgendaIsAway() {
		AgendaStub.away("unheard-of");
		this.client.anonymous().get().uri("/registration/unheard-of/action").exchange().expectStatus().isEqualTo(503);
	}

}
