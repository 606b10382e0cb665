package org.symposia.stack.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.symposia.stack.client.ApiClient;
import org.symposia.stack.launch.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events and a press release of a known size, made through the public API as the sample
 * accounts. What exists already is left as it is.
 */
final class BenchmarkEvents {

	private static final LocalDate FIRST_DAY = LocalDate.of(2027, 9, 1);

	private static final int DAYS = 3;

	private static final int FIRST_HOUR = 9;

	private static final int HOURS = 9;

	private static final int SPEAKERS = 3;

	private static final Set<Integer> CONFLICT = Set.of(409);

	private final JsonMapper json = new JsonMapper();

	private final Layout layout;

	BenchmarkEvents(Layout layout) {
		this.layout = layout;
	}

	/**
	 * {@return the id of an event of 12 sessions with a registration form}
	 */
	String small() {
		String id = "bench-12";
		create(id, 12, 2, 8);
		ObjectNode offer = this.json.createObjectNode()
			.put("places", 120)
			.put("closes", "2099-12-31T22:59:00Z")
			.put("confirmByMail", true);
		for (String category : List.of("Participant", "Speaker", "Press")) {
			ObjectNode item = offer.withArray("categories").addObject();
			item.put("id", category.toLowerCase(Locale.ROOT)).putObject("label").put("en", category);
		}
		organizer().send("PUT", "/api/registration/events/" + id + "/offer", offer, Set.of());
		return id;
	}

	/**
	 * {@return the id of an event of 700 sessions in 26 rooms on three days}
	 */
	String congress() {
		String id = "bench-700";
		create(id, 700, 26, 400);
		return id;
	}

	/**
	 * {@return the path of a published press release}
	 */
	String release() {
		ApiClient officer = signedIn("press-num");
		String address = "/api/media/releases/" + releaseId(officer);
		officer.send("POST", address + "/submission", this.json.createObjectNode(), Set.of());
		signedIn("press-num-2").send("POST", address + "/approvals", this.json.createObjectNode(), Set.of());
		officer.send("POST", address + "/publication", this.json.createObjectNode(), Set.of());
		return "/press/bench-release";
	}

	private String releaseId(ApiClient officer) {
		for (JsonNode release : officer.get("/api/media/releases").path("items")) {
			if (release.path("slug").asString().equals("bench-release")) {
				return release.path("id").asString();
			}
		}
		String text = "# Symposium on research networks\n\nBerlin, 1 September 2027 – Two institutions met.\n\n"
				+ "They talked about the governance of research networks and about common data. ".repeat(30);
		ObjectNode release = this.json.createObjectNode()
			.put("language", "en")
			.put("slug", "bench-release")
			.put("source", text);
		release.putArray("hosts").add("num");
		return officer.send("POST", "/api/media/releases", release, Set.of()).path("id").asString();
	}

	private void create(String id, int sessions, int rooms, int persons) {
		ApiClient organizer = organizer();
		String event = "/api/agenda/events/" + id;
		organizer.send("POST", "/api/agenda/events", event(id), CONFLICT);
		if (organizer.send("GET", event + "/schedule", null, Set.of(404)).has("version")) {
			return;
		}
		System.out.printf("  loading %s: %d sessions, %d rooms, %d persons%n", id, sessions, rooms, persons);
		for (int room = 0; room < rooms; room++) {
			put(organizer, event, "rooms/room-" + room, named("Room " + (room + 1), "Raum " + (room + 1)));
		}
		for (int person = 0; person < persons; person++) {
			put(organizer, event, "persons/person-" + person, person(person));
		}
		for (int session = 0; session < sessions; session++) {
			if (session % 100 == 0) {
				organizer = organizer();
			}
			put(organizer, event, "sessions/session-" + session, session(session, rooms, persons));
		}
		organizer.send("POST", event + "/releases", null, Set.of());
	}

	private static void put(ApiClient organizer, String event, String item, JsonNode body) {
		organizer.send("PUT", event + "/draft/" + item, body, Set.of());
	}

	private ObjectNode event(String id) {
		ObjectNode event = this.json.createObjectNode()
			.put("id", id)
			.put("kind", "symposium")
			.put("zone", "Europe/Berlin")
			.put("start", FIRST_DAY + "T08:00")
			.put("end", FIRST_DAY.plusDays(DAYS - 1) + "T20:00");
		event.putObject("title").put("en", "Symposium on research networks").put("de", "Symposium zu Forschungsnetzen");
		event.putObject("place").put("en", "Berlin, Germany");
		event.putArray("languages").add("en");
		event.putArray("hosts").add("jihs");
		return event;
	}

	private ObjectNode named(String english, String german) {
		ObjectNode item = this.json.createObjectNode();
		item.putObject("name").put("en", english).put("de", german);
		return item;
	}

	private ObjectNode person(int number) {
		ObjectNode person = this.json.createObjectNode().put("name", "Dr. Erika Mustermann " + (number + 1));
		person.put("nativeName", "山田 太郎").put("nativeLanguage", "ja");
		person.putObject("affiliation")
			.put("en", "Japan Institute for Health Security (JIHS)")
			.put("ja", "国立健康危機管理研究機構");
		return person;
	}

	/** Sessions fill the rooms hour by hour; nobody and no room is booked twice. */
	private ObjectNode session(int number, int rooms, int persons) {
		int hour = number / rooms;
		LocalDate day = FIRST_DAY.plusDays(hour / HOURS);
		int begin = FIRST_HOUR + hour % HOURS;
		ObjectNode session = this.json.createObjectNode()
			.put("kind", "session")
			.put("room", "room-" + number % rooms)
			.put("start", "%sT%02d:00".formatted(day, begin))
			.put("end", "%sT%02d:00".formatted(day, begin + 1));
		session.putObject("title")
			.put("en", "Governance and operation of research networks, part " + (number + 1))
			.put("de", "Steuerung und Betrieb von Forschungsnetzen, Teil " + (number + 1));
		session.putObject("abstract").put("en", "Processes of research networks in Germany and Japan.");
		ArrayNode speakers = session.putArray("speakers");
		for (int speaker = 0; speaker < SPEAKERS; speaker++) {
			speakers.add("person-" + (number * SPEAKERS + speaker) % persons);
		}
		return session;
	}

	private ApiClient organizer() {
		return signedIn("organizer-jihs");
	}

	private ApiClient signedIn(String account) {
		return ApiClient.signedIn(this.layout.publicUrl(), this.layout.issuer(), account);
	}

}
