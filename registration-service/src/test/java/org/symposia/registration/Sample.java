package org.symposia.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Sample data of tests. */
public final class Sample {

	private Sample() {
	}

	/** The id of a new event, known to agenda-service. */
	public static String event() {
		String event = "event-" + UUID.randomUUID().toString().substring(0, 8);
		AgendaStub.knows(event);
		return event;
	}

	/** A new mailbox. */
	public static String mailbox() {
		return "erika." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
	}

	/** The fields of Erika Mustermann with that mailbox. */
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

}
