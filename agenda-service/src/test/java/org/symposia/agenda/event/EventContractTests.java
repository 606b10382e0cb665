package org.symposia.agenda.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

/** The API answers each field in the shape in which it was sent. */
@SymposiaTest
class EventContractTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private AgendaClient organizer;

	@Test
	void givesAnEventBackAsItCame() {
		Map<String, Object> sent = event("contract");
		keeps(sent, expect(201, this.organizer.post("/api/agenda/events", sent)));
		keeps(sent, expect(200, this.organizer.get("/api/agenda/events/contract")));
	}

	@Test
	void changesOnlyTheFieldsThatAreSent() {
		Map<String, Object> sent = event("contract-patched");
		expect(201, this.organizer.post("/api/agenda/events", sent));
		Map<String, Object> change = Map.of("place", Map.of("ja", "東京"), "languages", List.of("ja"));
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/contract-patched", change));
		sent.putAll(change);
		keeps(sent, expect(200, this.organizer.get("/api/agenda/events/contract-patched")));
	}

	@Test
	void givesASessionBackAsItCameAndAsItIsReleased() {
		String event = this.organizer.anEvent();
		Map<String, Object> room = Map.of("name", Map.of("de", "Saal", "ja", "ホール"));
		Map<String, Object> person = Map.of("name", "Taro Yamada", "nativeName", "山田 太郎", "nativeLanguage", "ja",
				"affiliation", Map.of("en", "JIHS"));
		Map<String, Object> session = new LinkedHashMap<>(
				Map.of("id", "talk", "title", Map.of("ja", "開会", "en", "Opening"), "kind", "keynote", "start",
						"2026-04-15T09:00:00+02:00", "end", "2026-04-15T09:20:00+02:00", "room", "hall", "chairs",
						List.of("yamada"), "speakers", List.of("yamada"), "abstract", Map.of("en", "First.\n\nThen.")));
		keeps(room, item(expect(200, this.organizer.put(draft(event) + "/rooms/hall", room))));
		keeps(person, item(expect(200, this.organizer.put(draft(event) + "/persons/yamada", person))));
		keeps(session, item(expect(201, this.organizer.post(draft(event) + "/sessions", session))));
		this.organizer.release(event);
		for (String path : List.of(draft(event), "/api/agenda/events/" + event + "/schedule")) {
			JsonNode read = JSON.readTree(expect(200, this.organizer.get(path)));
			keeps(session, read.at("/sessions/0").toString());
			keeps(room, read.at("/rooms/0").toString());
			keeps(person, read.at("/persons/0").toString());
		}
	}

	private static Map<String, Object> event(String id) {
		return new LinkedHashMap<>(
				Map.of("id", id, "title", Map.of("en", "Symposium", "ja", "シンポジウム"), "kind", "field-trip", "zone",
						"Asia/Tokyo", "start", "2026-04-15T09:00:00+09:00", "end", "2026-04-16T18:30:00+09:00", "place",
						Map.of("de", "Tokio"), "languages", List.of("ja", "en"), "hosts", List.of("num", "jihs")));
	}

	private static String item(String answer) {
		return JSON.readTree(answer).get("item").toString();
	}

	private static void keeps(Map<String, Object> sent, String answer) {
		JsonNode read = JSON.readTree(answer);
		sent.forEach((field, value) -> assertThat(read.get(field)).as(field).isEqualTo(JSON.valueToTree(value)));
	}

}
