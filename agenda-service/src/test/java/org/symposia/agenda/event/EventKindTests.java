package org.symposia.agenda.event;

import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.mongo.SchemaVersion;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class EventKindTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private MongoOperations store;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aPublicEvent();
	}

	@ParameterizedTest
	@CsvSource({ "symposium, de, Symposium", "congress, de, Kongress", "summer-school, ja, サマースクール",
			"hearing, de, Anhörung", "exhibition, ja, 展示会", "delegation-visit, en, Delegation visit",
			"city-tour, en, city tour", "city-tour, ja, city tour", "x2, de, x2" })
	void isCalledByItsNameOrElseByItsWords(String kind, String language, String name) {
		become(kind);
		assertThat(expect(200, this.visitor.page("/agenda/" + this.event, language)))
			.contains("<p class=\"kicker\">" + name + "</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "city-tour-by-night-for-early-career-people", "7", "a-b-c" })
	void mayBeAnySlugOfFortyCharacters(String kind) {
		String fitting = kind.substring(0, Math.min(40, kind.length())).replaceAll("-$", "");
		become(fitting);
		assertThat(expect(200, this.organizer.get("/api/agenda/events/" + this.event)))
			.contains("\"kind\":\"" + fitting + "\"");
	}

	@Test
	void offersTheWellKnownOnesAndTheOneTheEventHas() {
		become("city-tour");
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + this.event + "/details", "en"))).contains(
				"<option value=\"city-tour\" selected>city tour</option>",
				"<option value=\"webinar\">Webinar</option>");
		assertThat(expect(200, this.organizer.page("/agenda/desk/new"))).doesNotContain("city-tour\"");
	}

	@Test
	void isReadAsEarlierProgramsStoredIt() {
		this.store.updateFirst(Query.query(Criteria.where("_id").is(this.event)),
				Update.update("details.kind", "DELEGATION_VISIT").set("schema", 1), "events");
		assertThat(expect(200, this.organizer.get("/api/agenda/events/" + this.event)))
			.contains("\"kind\":\"delegation-visit\"");
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + this.event, Map.of("illustrative", true)));
		Document stored = this.store.getCollection("events").find(new Document("_id", this.event)).first();
		assertThat(stored).containsEntry("schema", Event.class.getAnnotation(SchemaVersion.class).value());
		assertThat(stored.get("details", Document.class).getString("kind")).isEqualTo("delegation-visit");
	}

	private void become(String kind) {
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + this.event, Map.of("kind", kind)));
	}

}
