package org.symposia.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/**
 * Registrations made for one test, by the public API.
 */
final class Registrations {

	private Registrations() {
	}

	/** A mailbox that nobody has used before. */
	static String mailbox(String name) {
		return name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@attendee.example";
	}

	/** A registration under a fresh mailbox, with its id and the address to manage it. */
	static JsonNode made(Product product, String event, String name) {
		return register(product.anonymousApi(), event, mailbox(name));
	}

	/** Registers a mailbox, as an attendee's program does. */
	static JsonNode register(ApiUser attendee, String event, String mailbox) {
		return attendee.post("/api/registration/events/" + event + "/registrations", Events.attendee(mailbox))
			.expect(201)
			.json();
	}

	/** Fills the form that is shown, but does not send it. */
	static void fill(BrowserUser attendee, String mailbox) {
		attendee.fills("person.givenName", "Erika");
		attendee.fills("person.familyName", "Mustermann");
		attendee.fills("person.email", mailbox);
		attendee.fills("person.affiliation", "Charité");
		attendee.choosesTheFirst("category");
	}

	/** Gives a registration back, as an attendee's program does. */
	static void cancel(Product product, JsonNode registration) {
		String manage = registration.path("manageUrl").asString();
		product.anonymousApi()
			.with("Manage-Token", manage.substring(manage.lastIndexOf('/') + 1))
			.call("DELETE", "/api/registration/registrations/" + registration.path("id").asString(), null)
			.expect(200);
	}

	/** All registrations of an event as its team reads them, in their order. */
	static List<JsonNode> of(Product product, String event) {
		ApiUser organizer = product.api("organizer-jihs");
		String list = "/api/registration/events/" + event + "/registrations?limit=100";
		List<JsonNode> all = new ArrayList<>();
		JsonNode page = organizer.get(list).json();
		page.path("items").forEach(all::add);
		while (!page.path("next").isNull()) {
			page = organizer.get(list + "&cursor=" + page.path("next").asString()).json();
			page.path("items").forEach(all::add);
		}
		return all;
	}

}
