package org.symposia.agenda.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

/** A schedule becomes an event, is updated by its next version and never doubled. */
@SymposiaTest
class ImportTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	@Test
	void makesAnEventWithEverythingOfTheFile() {
		String event = newId();
		JsonNode report = json(expect(201, post(event, "?zone=Europe/Brussels", conference("10:00"))));
		assertThat(report.path("format").asString()).isEqualTo("frab-xml");
		assertThat(report.path("counts").toString()).isEqualTo("{\"items\":2,\"rooms\":1,\"tracks\":1,\"persons\":1}");
		assertThat(report.path("changes").path("added").asInt()).isEqualTo(5);
		JsonNode stored = json(expect(200, this.organizer.get(draft(event))));
		JsonNode talk = stored.path("sessions").get(0);
		assertThat(talk.path("title").path("en").asString("")).isEqualTo("Antibiotics & more");
		assertThat(talk.path("start").asString()).isEqualTo("2027-02-06T10:00:00+01:00");
		assertThat(talk.path("end").asString()).isEqualTo("2027-02-06T10:30:00+01:00");
		assertThat(talk.path("subtitle").toString()).contains("A subtitle");
		assertThat(talk.path("abstract").toString()).contains("About it").doesNotContain("<p>");
		assertThat(talk.path("links").toString()).contains("https://www.example.org/slides");
		assertThat(talk.path("speakers")).hasSize(1);
		assertThat(json(expect(200, this.organizer.get("/api/agenda/events/" + event))).toString())
			.contains("Symposium 2027", "\"zone\":\"Europe/Brussels\"", "\"hosts\":[\"jihs\"]");
	}

	@Test
	void changesNothingWhenRepeatedAndOnlyWhatTheNextVersionChanges() {
		String event = newId();
		expect(201, post(event, "?zone=Europe/Brussels", conference("10:00")));
		long version = version(event);
		assertThat(changes(post(event, "", conference("10:00")))).isEqualTo("0 added, 0 changed, 5 unchanged");
		assertThat(version(event)).isEqualTo(version);
		assertThat(changes(post(event, "?dryRun=true", conference("11:00"))))
			.isEqualTo("0 added, 1 changed, 4 unchanged");
		assertThat(version(event)).isEqualTo(version);
		assertThat(changes(post(event, "", conference("11:00")))).isEqualTo("0 added, 1 changed, 4 unchanged");
		JsonNode stored = json(expect(200, this.organizer.get(draft(event))));
		assertThat(stored.path("sessions")).hasSize(2);
		assertThat(stored.toString()).contains("2027-02-06T11:00:00+01:00");
	}

	@Test
	void leavesNothingBehindWithoutAZoneOrWhenOnlyTried() {
		String event = newId();
		assertThat(expect(400, post(event, "", conference("10:00")))).contains("\"field\":\"zone\"");
		expect(200, post(event, "?zone=Europe/Brussels&dryRun=true", conference("10:00")));
		assertThat(expect(400, post(event, "?zone=Mars", conference("10:00")))).contains("\"field\":\"zone\"");
		assertThat(expect(400, post(event, "?zone=Europe/Brussels", "nonsense"))).contains("\"field\":\"file\"");
		expect(404, this.organizer.get("/api/agenda/events/" + event));
	}

	@Test
	void isForOrganizersOfTheEventOnly() {
		String event = this.organizer.anEvent();
		expect(401, this.visitor.call("POST", path(event), bytes(conference("10:00"))));
		expect(401, this.visitor.call("POST", path(newId()), bytes(conference("10:00"))));
	}

	@Test
	void keepsWhatTheFileDoesNotKnow() {
		String event = newId();
		expect(201, post(event, "?zone=Europe/Brussels", conference("10:00")));
		JsonNode person = json(expect(200, this.organizer.get(draft(event)))).path("persons").get(0);
		expect(200, this.organizer.put(draft(event) + "/persons/" + person.path("id").asString(),
				Map.of("name", person.path("name").asString(), "degrees", "MD")));
		assertThat(changes(post(event, "", conference("10:00")))).isEqualTo("0 added, 0 changed, 5 unchanged");
		assertThat(expect(200, this.organizer.get(draft(event)))).contains("\"degrees\":\"MD\"");
	}

	private EntityExchangeResult<String> post(String event, String query, String file) {
		return this.organizer.call("POST", path(event) + query, bytes(file));
	}

	private static byte[] bytes(String file) {
		return file.getBytes(StandardCharsets.UTF_8);
	}

	private static String path(String event) {
		return "/api/agenda/events/" + event + "/imports";
	}

	private static String newId() {
		return "import-" + ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
	}

	private long version(String event) {
		return json(expect(200, this.organizer.get(draft(event)))).path("version").asLong();
	}

	private static String changes(EntityExchangeResult<String> answer) {
		JsonNode changes = json(expect(200, answer)).path("changes");
		return List.of("added", "changed", "unchanged")
			.stream()
			.map((name) -> changes.path(name).asInt() + " " + name)
			.reduce((one, other) -> one + ", " + other)
			.orElseThrow();
	}

	private static JsonNode json(String text) {
		return JSON.readTree(text);
	}

	private static String conference(String start) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<schedule>
				  <conference><acronym>symposium-2027</acronym><title>Symposium 2027</title>
				    <start>2027-02-06</start><end>2027-02-06</end><days>1</days></conference>
				  <day index="1" date="2027-02-06" start="2027-02-06T09:00:00+01:00" end="2027-02-06T18:00:00+01:00">
				    <room name="Hall">
				      <event id="1" guid="11111111-2222-4333-8444-555555555555">
				        <start>%s</start><duration>00:30</duration><title>Antibiotics &amp; more</title>
				        <subtitle>A subtitle</subtitle><track>Resistance</track><type>lecture</type><language>en</language>
				        <abstract>&lt;p&gt;About it&lt;/p&gt;</abstract><description></description>
				        <persons><person id="7">Erika Mustermann</person></persons>
				        <links><link href="https://www.example.org/slides">Slides</link></links>
				      </event>
				      <event id="2" guid="11111111-2222-4333-8444-666666666666">
				        <start>12:00</start><duration>01:00</duration><title>Lunch</title><subtitle></subtitle>
				        <track>Resistance</track><type>break</type><language></language><abstract></abstract>
				        <description></description><persons></persons><links></links>
				      </event>
				    </room>
				  </day>
				</schedule>
				"""
			.formatted(start);
	}

}
