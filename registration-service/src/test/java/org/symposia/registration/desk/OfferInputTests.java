package org.symposia.registration.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Invalid terms are refused, by API and form, and change nothing. */
@SymposiaTest
class OfferInputTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private MongoOperations store;

	private String event;

	private String before;

	@BeforeEach
	void offerFivePlacesAndGiveTwo() {
		this.event = this.client.event(5, false);
		this.client.register(this.event, Sample.mailbox());
		this.client.register(this.event, Sample.mailbox());
		this.before = offer();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "null", "[]", "{", "7", "\"places\"", "{\"places\": null}", "{\"places\": 0}",
			"{\"places\": -1}", "{\"places\": 1000000000}", "{\"places\": 99999999999999999999}", "{\"places\": 2.5}",
			"{\"places\": \"5\"}", "{\"places\": \"many\"}", "{\"places\": true}", "{\"places\": [5]}",
			"{\"places\": 9, \"places\": 8}", "{\"places\": 9, \"holdFor\": \"PT0S\"}",
			"{\"places\": 9, \"holdFor\": \"-PT1H\"}", "{\"places\": 9, \"holdFor\": \"P1Y\"}",
			"{\"places\": 9, \"holdFor\": \"P31D\"}", "{\"places\": 9, \"holdFor\": \"soon\"}",
			"{\"places\": 9, \"holdFor\": {}}", "{\"places\": 9, \"opens\": \"tomorrow\"}",
			"{\"places\": 9, \"opens\": \"2026-02-30T00:00:00Z\"}",
			"{\"places\": 9, \"opens\": \"2026-02-01T00:00:00Z\", \"closes\": \"2026-02-01T00:00:00Z\"}",
			"{\"places\": 9, \"opens\": \"2026-02-02T00:00:00Z\", \"closes\": \"2026-02-01T00:00:00Z\"}",
			"{\"places\": 9, \"closes\": \"+999999999-01-01T00:00:00Z\"}",
			"{\"places\": 9, \"closes\": \"+10000-01-01T00:00:00Z\"}",
			"{\"places\": 9, \"opens\": \"-0001-01-01T00:00:00Z\"}", "{\"places\": 9, \"confirmByMail\": \"perhaps\"}",
			"{\"places\": 9, \"privacyNotice\": \"perhaps\"}", "{\"places\": 9, \"categories\": []}",
			"{\"places\": 9, \"categories\": {}}", "{\"places\": 9, \"categories\": [null]}",
			"{\"places\": 9, \"categories\": [{}]}", "{\"places\": 9, \"categories\": [{\"id\": \"a\"}]}",
			"{\"places\": 9, \"categories\": [{\"id\": \"A b\", \"label\": {\"en\": \"A\"}}]}",
			"{\"places\": 9, \"categories\": [{\"id\": \"a\", \"label\": {}}]}",
			"{\"places\": 9, \"categories\": [{\"id\": \"a\", \"label\": {\"en\": \"A\"}}, "
					+ "{\"id\": \"a\", \"label\": {\"en\": \"B\"}}]}",
			"{\"places\": 9, \"seats\": 9}" })
	void refusesTermsThatMakeNoSense(String json) {
		String answer = String.valueOf(this.client.offer(this.event, json)
			.expectStatus()
			.isBadRequest()
			.returnResult(String.class)
			.getResponseBody());
		assertThat(answer).contains("urn:symposia:problem:invalid-input").doesNotContain("Exception", "tools.jackson");
		assertThat(offer()).isEqualTo(this.before);
	}

	@Test
	void leavesNoInventoryBehindWhereItRefusesTheFirstTerms() {
		String fresh = Sample.event();
		this.client.offer(fresh, "{\"places\": 9, \"closes\": \"+999999999-01-01T00:00:00Z\"}")
			.expectStatus()
			.isBadRequest();
		assertThat(this.store.getCollection("inventories").countDocuments(new Document("_id", fresh))).isZero();
	}

	@Test
	void refusesFewerPlacesThanAreTakenAndKeepsTheOtherTerms() {
		this.client.offer(this.event, "{\"places\": 1, \"holdFor\": \"PT5M\", \"confirmByMail\": true}")
			.expectStatus()
			.isEqualTo(409);
		assertThat(offer()).isEqualTo(this.before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"0\"", "\"99\"", "\"x\"", "1", "garbage" })
	void refusesTermsForAnOfferThatHasChangedSince(String ifMatch) {
		this.client.as(TestTokens.organizer("jihs"))
			.put()
			.uri("/api/registration/events/{event}/offer", this.event)
			.header("If-Match", ifMatch)
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"places\": 9}")
			.exchange()
			.expectStatus()
			.isEqualTo(412);
		assertThat(offer()).isEqualTo(this.before);
	}

	@Test
	void refusesABodyThatIsNoJson() {
		this.client.as(TestTokens.organizer("jihs"))
			.put()
			.uri("/api/registration/events/{event}/offer", this.event)
			.contentType(MediaType.TEXT_PLAIN)
			.body("places: 9")
			.exchange()
			.expectStatus()
			.isEqualTo(415);
		assertThat(offer()).isEqualTo(this.before);
	}

	@ParameterizedTest
	@CsvSource({ "places,", "places,0", "places,-3", "places,1000000000", "places,99999999999", "places,five",
			"places,1", "minutes,0", "minutes,-5", "minutes,43201", "minutes,99999999999999999999", "minutes,soon",
			"opens,tomorrow", "closes,2020-13-01T00:00", "closes,2019-01-01T00:00", "closes,+999999999-01-01T00:00",
			"closes,+10000-01-01T00:00", "opens,1969-12-31T12:00", "opens,2026-03-29T02:30", "categories,",
			"categories,No Id | Name", "categories,onlyid" })
	void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped(String field, String value) {
		String typed = (value != null) ? value : "";
		EntityExchangeResult<String> answer = post(Map.of(field, typed));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(answer.getResponseBody()).contains("href=\"#f-" + field + "\"", typed);
		assertThat(offer()).isEqualTo(this.before);
	}

	@Test
	void refusesTheFormOfAnOfferThatHasChangedSince() {
		assertThat(post(Map.of("version", "7")).getStatus().value()).isEqualTo(412);
		assertThat(offer()).isEqualTo(this.before);
	}

	@Test
	void showsAStaleFormAgainWithWhatWasTypedAndTheVersionOfNow() {
		this.client.offer(this.event, "{\"places\": 6, \"confirmByMail\": false}").expectStatus().isOk();
		assertThat(post(Map.of("places", "77")).getResponseBody()).contains("value=\"77\"",
				"name=\"version\" value=\"2\"", "This was changed in the meantime");
	}

	@Test
	void refusesAFormWithNothingInIt() {
		assertThat(RegistrationClient.status(submit(Map.of()))).isEqualTo(422);
		assertThat(offer()).isEqualTo(this.before);
	}

	private EntityExchangeResult<String> post(Map<String, String> changes) {
		Map<String, String> form = new HashMap<>(Map.of("places", "9", "minutes", "60", "opens", "2020-01-01T08:00",
				"closes", "", "version", "1", "categories", "participant | Participant"));
		form.putAll(changes);
		return submit(form);
	}

	private EntityExchangeResult<String> submit(Map<String, String> form) {
		return this.client.submitAs(TestTokens.organizer("jihs"), "/registration/desk/" + this.event + "/settings",
				form);
	}

	private String offer() {
		EntityExchangeResult<String> answer = this.client.anonymous()
			.get()
			.uri("/api/registration/events/{event}/offer", this.event)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(String.class);
		return List.of(String.valueOf(answer.getResponseHeaders().getETag()), String.valueOf(answer.getResponseBody()))
			.toString();
	}

}
