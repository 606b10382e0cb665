package org.symposia.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/**
 * Events made for one test, by the public API.
 */
final class Events {

	/** Title, kind, start, end and room of sessions. */
	private static final String[][] PARALLEL = { { "Opening", "ceremony", "09:00", "09:15", "" },
			{ "Surveillance in sentinel practices", "talk", "09:15", "10:15", "hall" },
			{ "Quality rounds", "talk", "09:15", "09:20", "foyer" },
			{ "Linking repositories", "talk", "09:20", "10:45", "foyer" }, { "Coffee", "break", "10:45", "11:15", "" },
			{ "Reports", "session", "11:15", "17:00", "" } };

	private Events() {
	}

	/** An event that nobody outside its team sees, with nothing planned in it yet. */
	static String planned(Product product) {
		String id = "rush-" + UUID.randomUUID().toString().substring(0, 8);
		organizer(product).post("/api/agenda/events", """
				{"id": "%s", "title": {"en": "Rush"}, "kind": "symposium", "zone": "Europe/Berlin",
				 "start": "2099-10-01T09:00", "end": "2099-10-01T17:00", "place": {"en": "Berlin"},
				 "languages": ["en"], "hosts": ["jihs"]}""".formatted(id)).expect(201);
		return id;
	}

	/** An announced event that takes no registrations yet. */
	static String released(Product product) {
		String id = planned(product);
		ApiUser organizer = organizer(product);
		organizer.post("/api/agenda/events/" + id + "/draft/sessions", """
				{"title": {"en": "Opening"}, "kind": "session", "start": "2099-10-01T09:00",
				 "end": "2099-10-01T10:00"}""").expect(201);
		organizer.post("/api/agenda/events/" + id + "/releases", "{}").expect(201);
		return id;
	}

	/** An announced event with sessions in two rooms at the same time. */
	static String withParallelSessions(Product product) {
		String id = planned(product);
		ApiUser organizer = organizer(product);
		String draft = "/api/agenda/events/" + id + "/draft";
		for (String room : List.of("Hall", "Foyer")) {
			organizer.put(draft + "/rooms/" + room.toLowerCase(Locale.ROOT), "{\"name\": \"%s\"}".formatted(room))
				.expect(200);
		}
		for (String[] session : PARALLEL) {
			organizer.post(draft + "/sessions", """
					{"title": {"en": "%s"}, "kind": "%s", "start": "2026-10-01T%s", "end": "2026-10-01T%s",
					 "room": "%s"}""".formatted((Object[]) session)).expect(201);
		}
		organizer.post("/api/agenda/events/" + id + "/releases", "{}").expect(201);
		return id;
	}

	/** An announced event with an offer that needs no confirmation by mail. */
	static String withPlaces(Product product, int places) {
		String id = released(product);
		offer(organizer(product), id, places, "2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z");
		return id;
	}

	/** Tells everybody that an event will not be held. */
	static void cancel(Product product, String event) {
		organizer(product).put("/api/agenda/events/" + event + "/lifecycle", """
				{"lifecycle": "cancelled"}""").expect(200);
	}

	/** Moves the time in which an event takes registrations. */
	static void openFor(Product product, String event, String opens, String closes) {
		offer(organizer(product), event, 1, opens, closes);
	}

	/**
	 * {@return the mailed link by which somebody may join the team of an event}
	 */
	static String invite(Product product, String event, String mailbox) {
		int earlier = product.mails().all(mailbox).size();
		organizer(product).post("/api/agenda/events/" + event + "/invitations", """
				{"mail": "%s", "duties": ["organizer"]}""".formatted(mailbox)).expect(201);
		return product.mails().to(mailbox, earlier + 1).getFirst().link("/agenda/invitations/");
	}

	/** Takes back what nobody has accepted yet. */
	static void withdrawInvitations(Product product, String event) {
		ApiUser organizer = organizer(product);
		String invitations = "/api/agenda/events/" + event + "/invitations";
		for (JsonNode invitation : organizer.get(invitations).json().path("items")) {
			organizer.call("DELETE", invitations + "/" + invitation.path("id").asString(), null).expect(204);
		}
	}

	private static ApiUser organizer(Product product) {
		return product.api("organizer-jihs");
	}

	private static void offer(ApiUser organizer, String event, int places, String opens, String closes) {
		organizer.put("/api/registration/events/" + event + "/offer", """
				{"places": %d, "holdFor": "PT2H", "opens": "%s", "closes": "%s", "confirmByMail": false,
				 "categories": [{"id": "participant", "label": {"en": "Participant"}},
				  {"id": "speaker", "label": {"en": "Speaker"}}]}""".formatted(places, opens, closes)).expect(200);
	}

	static String attendee(String mailbox) {
		return """
				{"category": "participant", "language": "en", "answers": {}, "consents": [],
				 "person": {"givenName": "Erika", "familyName": "Mustermann", "email": "%s",
				  "affiliation": "Charité", "native": {}}}""".formatted(mailbox);
	}

}
