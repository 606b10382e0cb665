package org.symposia.registration;

import java.util.LinkedHashMap;
import java.util.List;
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

	/** The body that registers Erika Mustermann with that mailbox. */
	public static Map<String, Object> attendee(String email) {
		return attendee(person(email));
	}

	/** The body that registers a person as a participant. */
	public static Map<String, Object> attendee(Map<String, Object> person) {
		Map<String, Object> attendee = new LinkedHashMap<>();
		attendee.put("category", "participant");
		attendee.put("language", "en");
		attendee.put("person", person);
		attendee.put("answers", Map.of());
		attendee.put("consents", List.of());
		return attendee;
	}

	/** Erika Mustermann with that mailbox. */
	public static Map<String, Object> person(String email) {
		Map<String, Object> person = new LinkedHashMap<>();
		person.put("givenName", "Erika");
		person.put("familyName", "Mustermann");
		person.put("email", email);
		person.put("affiliation", "Charité");
		return person;
	}

	/** Taro Yamada with that mailbox, who has a name in Japanese too. */
	public static Map<String, Object> taro(String email) {
		Map<String, Object> person = person(email);
		person.put("givenName", "Taro");
		person.put("familyName", "Yamada");
		person.put("native",
				Map.of("familyName", "山田", "givenName", "太郎", "familyReading", "やまだ", "givenReading", "たろう"));
		return person;
	}

	/** The form that registers Erika Mustermann with that mailbox. */
	public static Map<String, String> form(String email) {
		Map<String, String> form = new LinkedHashMap<>();
		person(email).forEach((field, value) -> form.put("person." + field, String.valueOf(value)));
		form.put("category", "participant");
		form.put("language", "en");
		return form;
	}

}
