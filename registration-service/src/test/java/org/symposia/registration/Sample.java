package org.symposia.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

/** What tests send to the API. */
public final class Sample {

	private Sample() {
	}

	/** An event nobody used before, known to the agenda. */
	public static String event() {
		String event = "event-" + UUID.randomUUID().toString().substring(0, 8);
		AgendaStub.knows(event);
		return event;
	}

	/** An event that offers places. */
	public static String event(TestClient client, int places, boolean confirmByMail) {
		String event = event();
		offer(client, event, "{\"places\": %d, \"confirmByMail\": %s}".formatted(places, confirmByMail)).expectStatus()
			.isOk();
		return event;
	}

	/** Sets an offer as an organizer of the team. */
	public static RestTestClient.ResponseSpec offer(TestClient client, String event, String json) {
		return client.as(TestTokens.organizer("jihs"))
			.put()
			.uri("/api/registration/events/{event}/offer", event)
			.contentType(MediaType.APPLICATION_JSON)
			.body(json)
			.exchange();
	}

	/** The agenda says that an event has changed. */
	public static void tellOfChange(TestClient client, String event) {
		client.as(TestTokens.service()).post().uri("/internal/events").contentType(MediaType.APPLICATION_JSON).body("""
				{"specversion": "1.0", "id": "%s", "source": "agenda-service", "subject": "%s",
				 "type": "org.symposia.agenda.event.changed", "time": "2026-03-01T09:00:00Z", "data": {}}
				""".formatted(UUID.randomUUID(), event)).exchange().expectStatus().isNoContent();
	}

	/** A mailbox nobody used before. */
	public static String mailbox() {
		return "erika." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
	}

	/** Erika Mustermann with that mailbox. */
	public static Map<String, Object> attendee(String email) {
		Map<String, Object> attendee = new LinkedHashMap<>();
		attendee.put("givenName", "Erika");
		attendee.put("familyName", "Mustermann");
		attendee.put("email", email);
		attendee.put("affiliation", "Charité");
		attendee.put("category", "participant");
		attendee.put("language", "en");
		attendee.put("consent", true);
		return attendee;
	}

	/** Registers. */
	public static RestTestClient.ResponseSpec register(TestClient client, String event, Map<String, Object> attendee) {
		return client.anonymous()
			.post()
			.uri("/api/registration/events/{event}/registrations", event)
			.contentType(MediaType.APPLICATION_JSON)
			.body(attendee)
			.exchange();
	}

	/** Registers Erika and returns what the API answers. */
	public static Made register(TestClient client, String event, String email) {
		return register(client, event, attendee(email)).expectStatus()
			.isCreated()
			.expectBody(Made.class)
			.returnResult()
			.getResponseBody();
	}

	/** The offer of an event with the state of its places. */
	@SuppressWarnings("unchecked")
	public static Map<String, Object> offered(TestClient client, String event) {
		return client.anonymous()
			.get()
			.uri("/api/registration/events/{event}/offer", event)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
	}

	/** The API's answer to a registration. */
	public record Made(String id, String state, Long position, String manageUrl) {

		/** The last segment of the link. */
		public String token() {
			return this.manageUrl.substring(this.manageUrl.lastIndexOf('/') + 1);
		}

	}

}
