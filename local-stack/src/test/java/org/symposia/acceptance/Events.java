package org.symposia.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * Events made for one test, by the public API.
 */
final class Events {

	/** Title, kind, start, end, room and track of sessions. */
	private static final String[][] PARALLEL = { { "Opening", "ceremony", "09:00", "09:15", "", "" },
			{ "Surveillance in sentinel practices", "talk", "09:15", "10:15", "hall", "methods" },
			{ "Quality rounds", "talk", "09:15", "09:20", "foyer", "" },
			{ "Linking repositories", "talk", "09:20", "10:45", "foyer", "data" },
			{ "Coffee", "break", "10:45", "11:15", "", "" }, { "Reports", "session", "11:15", "17:00", "", "" } };

	private static final String OPENS = "2020-01-01T00:00:00Z";

	private static final String CLOSES = "2099-01-01T00:00:00Z";

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
		release(organizer, id);
		return id;
	}

	/** An announced event with sessions in two rooms at the same time. */
	static String withParallelSessions(Product product) {
		String id = planned(product);
		ApiUser organizer = organizer(product);
		add(organizer, id, "rooms", List.of("Hall", "Foyer"));
		add(organizer, id, "tracks", List.of("Methods", "Data"));
		for (String[] session : PARALLEL) {
			addSession(organizer, id, session);
		}
		release(organizer, id);
		return id;
	}

	/** An announced event with a session in each of so many rooms, all day long. */
	static String withRooms(Product product, int rooms) {
		String id = planned(product);
		ApiUser organizer = organizer(product);
		List<String> names = IntStream.rangeClosed(1, rooms).mapToObj((number) -> "Room-" + number).toList();
		add(organizer, id, "rooms", names);
		for (String name : names) {
			addSession(organizer, id, "Group in " + name, "session", "09:00", "17:00", idOf(name), "");
		}
		release(organizer, id);
		return id;
	}

	/** An announced event with an offer that needs no confirmation by mail. */
	static String withPlaces(Product product, int places) {
		String id = released(product);
		offer(organizer(product), id, places, OPENS, CLOSES, false);
		return id;
	}

	/** An announced event with an offer that asks to confirm the mailbox. */
	static String withPlacesToConfirm(Product product, int places) {
		String id = released(product);
		offer(organizer(product), id, places, OPENS, CLOSES, true);
		return id;
	}

	/** Tells everybody that an event will not be held. */
	static void cancel(Product product, String event) {
		organizer(product).put("/api/agenda/events/" + event + "/lifecycle", """
				{"lifecycle": "cancelled"}""").expect(200);
	}

	/** Moves the time in which an event takes registrations. */
	static void openFor(Product product, String event, String opens, String closes) {
		offer(organizer(product), event, 1, opens, closes, false);
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

	/** Adds rooms or tracks to the draft. */
	private static void add(ApiUser organizer, String event, String items, List<String> names) {
		for (String name : names) {
			organizer
				.put("/api/agenda/events/%s/draft/%s/%s".formatted(event, items, idOf(name)),
						"{\"name\": \"%s\"}".formatted(name))
				.expect(200);
		}
	}

	private static String idOf(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static void addSession(ApiUser organizer, String event, String... session) {
		organizer.post("/api/agenda/events/" + event + "/draft/sessions", """
				{"title": {"en": "%s"}, "kind": "%s", "start": "2026-10-01T%s", "end": "2026-10-01T%s",
				 "room": "%s", "track": "%s"}""".formatted((Object[]) session)).expect(201);
	}

	private static void release(ApiUser organizer, String event) {
		organizer.post("/api/agenda/events/" + event + "/releases", "{}").expect(201);
	}

	private static ApiUser organizer(Product product) {
		return product.api("organizer-jihs");
	}

	private static void offer(ApiUser organizer, String event, int places, String opens, String closes,
			boolean confirmByMail) {
		organizer
			.put("/api/registration/events/" + event + "/offer",
					"""
							{"places": %d, "holdFor": "PT2H", "opens": "%s", "closes": "%s", "confirmByMail": %b,
							 "categories": [{"id": "participant", "label": {"en": "Participant"}},
							  {"id": "speaker", "label": {"en": "Speaker"}}]}""".formatted(places, opens, closes,
							confirmByMail))
			.expect(200);
	}

	static String attendee(String mailbox) {
		return """
				{"category": "participant", "language": "en", "answers": {}, "consents": [],
				 "person": {"givenName": "Erika", "familyName": "Mustermann", "email": "%s",
				  "affiliation": "Charité", "native": {}}}""".formatted(mailbox);
	}

}
