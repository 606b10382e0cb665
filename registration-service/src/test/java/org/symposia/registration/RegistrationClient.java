package org.symposia.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.awaitility.Awaitility;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

/** Calls the service as attendees, organizers and agenda-service do. */
@Component
public class RegistrationClient {

	private final TestClient client;

	RegistrationClient(TestClient client) {
		this.client = client;
	}

	/** Calls without a token, each from another network, as visitors do. */
	public RestTestClient anonymous() {
		int random = ThreadLocalRandom.current().nextInt();
		return from("10.%d.%d.%d".formatted(random & 0xff, (random >> 8) & 0xff, (random >> 16) & 0xff));
	}

	/** Calls without a token from a network address. */
	public RestTestClient from(String address) {
		return RestTestClient.bindToServer().baseUrl(url()).defaultHeader("X-Forwarded-For", address).build();
	}

	/** Calls with a token. */
	public RestTestClient as(String token) {
		return this.client.as(token);
	}

	/** The address of the service. */
	public String url() {
		return this.client.url();
	}

	/** A new event that offers places. */
	public String event(int places, boolean confirmByMail) {
		String event = Sample.event();
		offer(event, "{\"places\": %d, \"confirmByMail\": %s}".formatted(places, confirmByMail)).expectStatus().isOk();
		return event;
	}

	/** Sets an offer as an organizer of the team. */
	public RestTestClient.ResponseSpec offer(String event, String json) {
		return as(TestTokens.organizer("jihs")).put()
			.uri("/api/registration/events/{event}/offer", event)
			.contentType(MediaType.APPLICATION_JSON)
			.body(json)
			.exchange();
	}

	/** The offer of an event with the number of places. */
	public Map<String, Object> offered(String event) {
		return json("/api/registration/events/" + event + "/offer", "");
	}

	/** Announces that an event has changed. */
	public void announceChange(String event) {
		announceChange(event, UUID.randomUUID().toString());
	}

	/** Announces that an event has changed, with the id of the announcement. */
	public void announceChange(String event, String id) {
		as(TestTokens.service()).post().uri("/internal/events").contentType(MediaType.APPLICATION_JSON).body("""
				{"specversion": "1.0", "id": "%s", "source": "agenda-service", "subject": "%s",
				 "type": "org.symposia.agenda.event.changed", "time": "2026-03-01T09:00:00Z", "data": {}}
				""".formatted(id, event)).exchange().expectStatus().isNoContent();
	}

	/** Registers. */
	public RestTestClient.ResponseSpec register(String event, Map<String, Object> attendee) {
		return anonymous().post()
			.uri("/api/registration/events/{event}/registrations", event)
			.contentType(MediaType.APPLICATION_JSON)
			.body(attendee)
			.exchange();
	}

	/** Registers and returns the created registration. */
	public CreatedRegistration created(String event, Map<String, Object> attendee) {
		return register(event, attendee).expectStatus()
			.isCreated()
			.expectBody(CreatedRegistration.class)
			.returnResult()
			.getResponseBody();
	}

	/** Registers Erika Mustermann with that mailbox. */
	public CreatedRegistration register(String event, String email) {
		return created(event, Sample.attendee(email));
	}

	/**
	 * Registers as real clients do: repeats the call under its key while the answer is to
	 * try again later.
	 */
	public CreatedRegistration registerRepeating(String event, Map<String, Object> attendee) {
		String key = UUID.randomUUID().toString();
		return Awaitility.await()
			.pollInSameThread()
			.atMost(Duration.ofMinutes(5))
			.until(() -> tryRegister(event, attendee, key),
					(result) -> !result.getResponseHeaders().containsHeader(HttpHeaders.RETRY_AFTER))
			.getResponseBody();
	}

	private EntityExchangeResult<CreatedRegistration> tryRegister(String event, Map<String, Object> attendee,
			String key) {
		return anonymous().post()
			.uri("/api/registration/events/{event}/registrations", event)
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.body(attendee)
			.exchange()
			.returnResult(CreatedRegistration.class);
	}

	/** The registration as its owner sees it. */
	public Map<String, Object> show(CreatedRegistration registration) {
		return json(registration.uri(), registration.token());
	}

	/** The state of a registration. */
	public String stateOf(CreatedRegistration registration) {
		return String.valueOf(show(registration).get("state"));
	}

	/** Cancels a registration as its owner. */
	public void cancel(CreatedRegistration registration) {
		anonymous().delete()
			.uri(registration.uri())
			.header("Manage-Token", registration.token())
			.exchange()
			.expectStatus()
			.isOk();
	}

	/** A page for everybody. */
	public EntityExchangeResult<String> get(String path) {
		return get(anonymous(), path);
	}

	/** A page for the bearer of a token. */
	public EntityExchangeResult<String> getAs(String token, String path) {
		return get(as(token), path);
	}

	private static EntityExchangeResult<String> get(RestTestClient client, String path) {
		return client.get().uri(path).accept(MediaType.TEXT_HTML).exchange().returnResult(String.class);
	}

	/** The text of a page for everybody. */
	public String page(String path) {
		return text(get(path));
	}

	/** The text of a page or file for organizers. */
	public String teamPage(String path) {
		EntityExchangeResult<String> result = as(TestTokens.organizer("jihs")).get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(String.class);
		return text(result);
	}

	/** Submits a form. */
	public EntityExchangeResult<String> submit(String path, Map<String, ?> fields) {
		return submit(anonymous(), path, fields);
	}

	/** Submits a form from a network address. */
	public EntityExchangeResult<String> submitFrom(String address, String path, Map<String, ?> fields) {
		return submit(from(address), path, fields);
	}

	/** Submits a form with a token. */
	public EntityExchangeResult<String> submitAs(String token, String path, Map<String, ?> fields) {
		return submit(as(token), path, fields);
	}

	private static EntityExchangeResult<String> submit(RestTestClient client, String path, Map<String, ?> fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		fields.forEach((field, value) -> form.add(field, String.valueOf(value)));
		return client.post()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.exchange()
			.returnResult(String.class);
	}

	/** The status of an answer. */
	public static int status(EntityExchangeResult<?> result) {
		return result.getStatus().value();
	}

	/** The text of an answer. */
	public static String text(EntityExchangeResult<String> result) {
		return String.valueOf(result.getResponseBody());
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> json(String uri, String manageToken) {
		return anonymous().get()
			.uri(uri)
			.header("Manage-Token", manageToken)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
	}

	/** The answer to a registration. */
	public record CreatedRegistration(String id, String state, Long position, String manageUrl, Instant heldUntil,
			String notice) {

		/** The last segment of the link. */
		public String token() {
			return this.manageUrl.substring(this.manageUrl.lastIndexOf('/') + 1);
		}

		/** Its address in the API. */
		public String uri() {
			return "/api/registration/registrations/" + this.id;
		}

		/** The path of its page. */
		public String page() {
			return "/registration/manage/" + token();
		}

	}

}
