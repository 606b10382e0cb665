package org.symposia.acceptance;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Events made for one test, by the public API.
 */
final class Events {

	private Events() {
	}

	/** An announced event with an offer that needs no confirmation by mail. */
	static String withPlaces(Product product, int places) {
		Program organizer = product.program("organizer-jihs");
		String id = "rush-" + UUID.randomUUID().toString().substring(0, 8);
		expect(201, organizer.post("/api/agenda/events", """
				{"id": "%s", "title": {"en": "Rush"}, "kind": "symposium", "zone": "Europe/Berlin",
				 "start": "2026-10-01T09:00", "end": "2026-10-01T17:00", "place": {"en": "Berlin"},
				 "languages": ["en"], "hosts": ["jihs"]}""".formatted(id)));
		expect(201, organizer.post("/api/agenda/events/" + id + "/draft/sessions",
				"""
						{"title": {"en": "Opening"}, "kind": "session", "start": "2026-10-01T09:00", "end": "2026-10-01T10:00"}"""));
		expect(201, organizer.post("/api/agenda/events/" + id + "/releases", "{}"));
		expect(200, organizer.put("/api/registration/events/" + id + "/offer", """
				{"places": %d, "holdFor": "PT2H", "opens": "2020-01-01T00:00:00Z", "closes": "2099-01-01T00:00:00Z",
				 "confirmByMail": false, "categories": [{"id": "participant", "name": {"en": "Participant"}}]}"""
			.formatted(places)));
		return id;
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
