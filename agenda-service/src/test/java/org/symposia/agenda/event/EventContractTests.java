package org.symposia.agenda.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

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

	@Autowired
	private AgendaClient service;

	@Autowired
	private MongoOperations store;

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
	void givesTheInformationForVisitorsBackAsItCame() {
		Map<String, Object> sent = event("contract-information");
		sent.putAll(information());
		keeps(sent, expect(201, this.organizer.post("/api/agenda/events", sent)));
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/contract-information", Map.of("kind", "seminar")));
		keeps(information(), expect(200, this.organizer.get("/api/agenda/events/contract-information")));
		keeps(information(), expect(200, this.service.get("/internal/events/contract-information")));
	}

	@Test
	void clearsInformationThatIsSentEmpty() {
		Map<String, Object> sent = event("contract-cleared");
		sent.putAll(information());
		expect(201, this.organizer.post("/api/agenda/events", sent));
		Map<String, Object> cleared = Map.of("description", Map.of(), "venue", Map.of(), "contact", Map.of(), "fee",
				Map.of(), "links", List.of());
		JsonNode read = JSON
			.readTree(expect(200, this.organizer.call("PATCH", "/api/agenda/events/contract-cleared", cleared)));
		assertThat(cleared.keySet()).allSatisfy((field) -> assertThat(read.path(field).isEmpty()).as(field).isTrue());
	}

	@Test
	void namesTheFieldThatIsWrongAndStoresNothing() {
		Map<String, Object> sent = event("contract-wrong");
		sent.putAll(information());
		sent.put("contact", Map.of("mail", "nowhere"));
		assertThat(expect(400, this.organizer.post("/api/agenda/events", sent))).contains("\"field\":\"contact.mail\"");
		sent.put("contact", Map.of("mailbox", "office@example.org"));
		expect(400, this.organizer.post("/api/agenda/events", sent));
		expect(404, this.organizer.get("/api/agenda/events/contract-wrong"));
	}

	@Test
	void readsAnEventThatWasStoredWithoutInformation() {
		Map<String, Object> sent = event("contract-older");
		expect(201, this.organizer.post("/api/agenda/events", sent));
		this.store.updateFirst(Query.query(Criteria.where("_id").is("contract-older")),
				new Update().unset("details.information").set("schema", 2), "events");
		keeps(sent, expect(200, this.organizer.get("/api/agenda/events/contract-older")));
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/contract-older", Map.of("fee", "free")));
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

	private static Map<String, Object> information() {
		return new LinkedHashMap<>(Map.of("description", Map.of("en", "For *all*.", "ja", "概要"), "venue",
				Map.of("name", Map.of("en", "House"), "address", Map.of("en", "Street 1\nTokyo")), "contact",
				Map.of("name", "Office", "mail", "office@example.org", "phone", "+81 3 1234 5678"), "fee",
				Map.of("en", "Free of charge"), "links",
				List.of(Map.of("label", Map.of("en", "Map"), "url", "https://map.example.org/"))));
	}

	private static String item(String answer) {
		return JSON.readTree(answer).get("item").toString();
	}

	private static void keeps(Map<String, Object> sent, String answer) {
		JsonNode read = JSON.readTree(answer);
		sent.forEach((field, value) -> assertThat(read.get(field)).as(field).isEqualTo(JSON.valueToTree(value)));
	}

}
