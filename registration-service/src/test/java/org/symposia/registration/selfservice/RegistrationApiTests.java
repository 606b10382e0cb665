package org.symposia.registration.selfservice;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Invalid calls and forms are refused and change nothing. */
@SymposiaTest
class RegistrationApiTests {

	private static final String GOOD = """
			{"category": "participant", "language": "de",
			 "person": {"givenName": "Max", "familyName": "Mustermann", "affiliation": "NUM"}}""";

	@Autowired
	private RegistrationClient client;

	private String event;

	private CreatedRegistration made;

	private String before;

	@BeforeEach
	void register() {
		this.event = this.client.event(5, false);
		this.made = this.client.register(this.event, Sample.mailbox());
		this.before = shown();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "7", "{", "{\"person\": 7}", "{\"person\": [\"Max\"]}",
			"{\"person\": null}", "{\"person\": {\"givenName\": 7}}", "{\"person\": {\"native\": \"山田\"}}",
			"{\"person\": {\"nativeName\": {}}}", "{\"vip\": true}", "{\"consents\": \"yes\"}", "{\"answers\": []}",
			"{\"person\": {\"givenName\": \"Max\", \"givenName\": \"Erika\"}}" })
	void takesNoRegistrationOrCorrectionFromABodyThatMakesNoSense(String body) {
		send(HttpMethod.POST, "/api/registration/events/" + this.event + "/registrations", body).expectStatus()
			.isBadRequest();
		send(HttpMethod.PUT, registration(), body).expectStatus().isBadRequest();
		assertUnchanged();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\u0000", "\\u202e", "\\ud800", "\\u2028", "LONG" })
	void takesNoHostileText(String text) {
		String name = text.equals("LONG") ? "x".repeat(10_000) : "Max" + text + "imilian";
		String body = GOOD.replace("Max", name);
		send(HttpMethod.PUT, registration(), body).expectStatus().isBadRequest();
		send(HttpMethod.POST, "/api/registration/events/" + this.event + "/registrations", body).expectStatus()
			.isBadRequest();
		assertUnchanged();
	}

	@Test
	void showsMarkupAsWhatItIs() {
		send(HttpMethod.PUT, registration(), GOOD.replace("NUM", "<script>alert(1)</script>")).expectStatus().isOk();
		String page = String.valueOf(this.client.anonymous()
			.get()
			.uri("/registration/manage/" + this.made.token())
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.returnResult(String.class)
			.getResponseBody());
		assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
	}

	@ParameterizedTest
	@CsvSource({ "Accept,'*/*',401", "Idempotency-Key,a-key-of-twenty-characters,401", "Manage-Token,wrong,404" })
	void refusesACorrectionByAStrangerBeforeTheBodyIsSent(String header, String value, int status) throws Exception {
		AtomicBoolean sent = new AtomicBoolean();
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.client.url() + registration()))
			.expectContinue(true)
			.header("Content-Type", "application/json")
			.header(header, value)
			.PUT(BodyPublishers.ofInputStream(() -> {
				sent.set(true);
				return InputStream.nullInputStream();
			}))
			.build();
		try (HttpClient http = HttpClient.newHttpClient()) {
			assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(status);
		}
		assertThat(sent).isFalse();
	}

	@Test
	void takesNoOtherMailbox() {
		send(HttpMethod.PUT, registration(),
				GOOD.replace("\"givenName\"", "\"email\": \"other@example.org\", \"givenName\""))
			.expectStatus()
			.isBadRequest();
		assertUnchanged();
	}

	@Test
	void takesNoBodyThatIsNoJson() {
		for (MediaType type : new MediaType[] { MediaType.TEXT_PLAIN, MediaType.APPLICATION_XML }) {
			this.client.anonymous()
				.put()
				.uri(registration())
				.header("Manage-Token", this.made.token())
				.contentType(type)
				.body(GOOD)
				.exchange()
				.expectStatus()
				.isEqualTo(415);
		}
		assertUnchanged();
	}

	@ParameterizedTest
	@CsvSource({ "PUT,'\"1\"'", "PUT,'\"99\"'", "PUT,garbage", "DELETE,'\"1\"'", "DELETE,'W/\"9\"'" })
	void changesNothingThatHasChangedSince(String method, String ifMatch) {
		request(HttpMethod.valueOf(method), registration(), GOOD).header("If-Match", ifMatch)
			.exchange()
			.expectStatus()
			.isEqualTo(412);
		assertUnchanged();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/registration/registrations/unknown", "/api/registration/registrations/%00",
			"/api/registration/registrations/%24where", "/registration/manage/unknown", "/registration/confirm/unknown",
			"/registration/thanks/unknown", "/registration/manage/%3Cscript%3E", "/registration/unknown",
			"/registration/unknown/link", "/registration/desk/unknown", "/registration/manage/unknown/ticket.pdf" })
	void findsNothingAtAddressesNobodyGave(String path) {
		int status = this.client.as(TestTokens.organizer("jihs"))
			.get()
			.uri(URI.create(this.client.url() + path))
			.header("Manage-Token", "unknown")
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value();
		assertThat(status).isIn(400, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%%%", "?", "é" })
	void refusesACursorItNeverGave(String cursor) {
		this.client.as(TestTokens.organizer("jihs"))
			.get()
			.uri("/api/registration/events/{event}/registrations?cursor={cursor}", this.event, cursor)
			.exchange()
			.expectStatus()
			.isBadRequest();
	}

	@Test
	void keepsAKeyForOneBody() {
		Map<String, Object> erika = Sample.attendee(Sample.mailbox());
		String key = "key-that-nobody-guesses-" + this.event;
		String first = answer(key, erika, 201);
		assertThat(answer(key, erika, 201)).isEqualTo(first);
		assertThat(answer(key, Sample.attendee(Sample.mailbox()), 422)).contains("urn:symposia:problem:");
		answer(" ", erika, 400);
		answer("x".repeat(256), erika, 400);
		assertThat(this.client.offered(this.event)).containsEntry("confirmed", 2);
	}

	@ParameterizedTest
	@CsvSource({ "correct,422", "cancel,302" })
	void readsAnEmptyFormAsOne(String act, int status) {
		MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();
		assertThat(this.client.anonymous()
			.post()
			.uri("/registration/manage/" + this.made.token() + "/" + act)
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(nothing)
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value()).isEqualTo(status);
	}

	private String answer(String key, Map<String, Object> attendee, int status) {
		return String.valueOf(this.client.anonymous()
			.post()
			.uri("/api/registration/events/{event}/registrations", this.event)
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.body(attendee)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.returnResult(String.class)
			.getResponseBody());
	}

	private String registration() {
		return "/api/registration/registrations/" + this.made.id();
	}

	private RestTestClient.RequestBodySpec request(HttpMethod method, String uri, String body) {
		RestTestClient.RequestBodySpec request = this.client.anonymous()
			.method(method)
			.uri(uri)
			.header("Manage-Token", this.made.token());
		request.contentType(MediaType.APPLICATION_JSON).body(body);
		return request;
	}

	private RestTestClient.ResponseSpec send(HttpMethod method, String uri, String body) {
		return request(method, uri, body).exchange();
	}

	private void assertUnchanged() {
		assertThat(shown()).isEqualTo(this.before);
		assertThat(this.client.offered(this.event)).containsEntry("confirmed", 1).containsEntry("held", 0);
	}

	private String shown() {
		return String.valueOf(this.client.anonymous()
			.get()
			.uri(registration())
			.header("Manage-Token", this.made.token())
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(String.class)
			.getResponseBody());
	}

}
