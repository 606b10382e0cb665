package org.symposia.acceptance;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Events made for one test, by the public API.
 */
final class Events {

	private Events() {
	}

	/** An event that nobody outside its team sees, with nothing planned in it yet. */
	static String planned(Product product) {
		String id = "rush-" + UUID.randomUUID().toString().substring(0, 8);
		expect(201, organizer(product).post("/api/agenda/events", """
				{"id": "%s", "title": {"en": "Rush"}, "kind": "symposium", "zone": "Europe/Berlin",
				 "start": "2026-10-01T09:00", "end": "2026-10-01T17:00", "place": {"en": "Berlin"},
				 "languages": ["en"], "hosts": ["jihs"]}""".formatted(id)));
		return id;
	}

	/** An announced event that takes no registrations yet. */
	static String released(Product product) {
		String id = planned(product);
		Program organizer = organizer(product);
		expect(201, organizer.post("/api/agenda/events/" + id + "/draft/sessions",
				"""
						{"title": {"en": "Opening"}, "kind": "session", "start": "2026-10-01T09:00", "end": "2026-10-01T10:00"}"""));
		expect(201, organizer.post("/api/agenda/events/" + id + "/releases", "{}"));
		return id;
	}

	/** An announced event with an offer that needs no confirmation by mail. */
	static String withPlaces(Product product, int places) {
		String id = released(product);
		offers(organizer(product), id, places, "2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z");
		return id;
	}

	/** Tells everybody that an event will not be held. */
	static void callsOff(Product product, String event) {
		expect(200, organizer(product).put("/api/agenda/events/" + event + "/lifecycle", """
				{"lifecycle": "cancelled"}"""));
	}

	/** Moves the time in which an event takes registrations. */
	static void opensFor(Product product, String event, String opens, String closes) {
		offers(organizer(product), event, 1, opens, closes);
	}

	/**
	 * {@return the mailed link by which somebody may join the team of an event}
	 */
	static String invites(Product product, String event, String mailbox) {
		int earlier = product.mails().all(mailbox).size();
		expect(201, organizer(product).post("/api/agenda/events/" + event + "/invitations", """
				{"mail": "%s", "duties": ["organizer"]}""".formatted(mailbox)));
		return product.mails().to(mailbox, earlier + 1).getFirst().link("/agenda/invitations/");
	}

	/** Takes back what nobody has accepted yet. */
	static void withdrawsInvitations(Product product, String event) {
		Program organizer = organizer(product);
		String invitations = "/api/agenda/events/" + event + "/invitations";
		organizer.get(invitations)
			.json()
			.path("items")
			.forEach((invitation) -> expect(204,
					organizer.call("DELETE", invitations + "/" + invitation.path("id").asString(), null)));
	}

	private static Program organizer(Product product) {
		return product.program("organizer-jihs");
	}

	private static void offers(Program organizer, String event, int places, String opens, String closes) {
		expect(200,
				organizer.put("/api/registration/events/" + event + "/offer",
						"""
								{"places": %d, "holdFor": "PT2H", "opens": "%s", "closes": "%s",
								 "confirmByMail": false, "categories": [{"id": "participant", "name": {"en": "Participant"}}, {"id": "speaker", "name": {"en": "Speaker"}}]}"""
							.formatted(places, opens, closes)));
	}

	static String attendee(String mailbox) {
		return """
				{"givenName": "Erika", "familyName": "Mustermann", "email": "%s", "affiliation": "Charité",
				 "category": "participant", "language": "en", "consent": true}""".formatted(mailbox);
	}

	private static void expect(int status, Program.Answer answer) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
	}

}
