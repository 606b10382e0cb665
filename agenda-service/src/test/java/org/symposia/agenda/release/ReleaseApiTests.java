package org.symposia.agenda.release;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;
import static org.symposia.agenda.AgendaClient.sessionFields;

/** Versions of an agenda by program. */
@SymposiaTest
class ReleaseApiTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	private String event;

	private String path;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aDraft();
		this.path = "/api/agenda/events/" + this.event;
		expect(201, this.organizer.post(draft(this.event) + "/rooms", Map.of("id", "hall", "name", "Hall")));
		put("opening", "09:00", "10:00", Map.of("room", "hall"));
	}

	@Test
	void isNamedNumberedAndListed() {
		assertThat(release(201, Map.of("name", "Preliminary"))).contains("\"number\":1", "\"name\":\"Preliminary\"");
		put("talk", "11:00", "12:00", Map.of());
		release(201, Map.of());
		assertThat(expect(200, this.visitor.get(this.path + "/releases"))).contains("\"items\":[{\"number\":2",
				"{\"number\":1,\"name\":\"Preliminary\"");
		assertThat(expect(200, this.visitor.get(this.path + "/releases/1"))).contains("opening")
			.doesNotContain("Title of talk");
		expect(404, this.visitor.get(this.path + "/releases/3"));
	}

	@Test
	void tellsWhatChangedSinceAnyOtherVersion() {
		release(201, Map.of());
		put("talk", "11:00", "12:00", Map.of());
		release(201, Map.of());
		put("opening", "09:30", "10:00", Map.of("room", "hall"));
		release(201, Map.of());
		assertThat(expect(200, this.visitor.get(this.path + "/releases/3/changes"))).contains("session-moved")
			.doesNotContain("session-added");
		assertThat(expect(200, this.visitor.get(this.path + "/releases/3/changes?since=1"))).contains("session-moved",
				"\"kind\":\"session-added\",\"item\":\"session/talk\"");
		assertThat(expect(200, this.visitor.get(this.path + "/releases/3/changes?since=0")))
			.contains("\"kind\":\"session-added\",\"item\":\"session/opening\"");
	}

	@Test
	void isRefusedWhileErrorsStandUnlessTheyAreAcceptedOrItIsWanted() {
		put("talk", "09:30", "10:30", Map.of("room", "hall"));
		assertThat(release(409, Map.of())).contains("urn:symposia:problem:conflicts-open", "\"rule\":\"room-overlap\"");
		assertThat(release(409, Map.of("acceptConflicts", false))).contains("conflicts-open");
		assertThat(release(201, Map.of("acceptConflicts", true))).contains("\"number\":1");
		put("closing", "17:00", "18:00", Map.of());
		expect(200, this.organizer.put(draft(this.event) + "/conflicts/room-overlap:hall:opening+talk",
				Map.of("accepted", true, "reason", "A joint session")));
		assertThat(release(201, Map.of())).contains("\"number\":2");
	}

	@Test
	void isRefusedWhenNothingChanged() {
		release(201, Map.of());
		assertThat(release(409, Map.of())).contains("urn:symposia:problem:nothing-changed");
	}

	@Test
	void refusesFieldsItDoesNotKnow() {
		assertThat(release(400, Map.of("nmae", "Preliminary"))).contains("nmae");
		assertThat(release(400, Map.of("name", "x".repeat(121)))).contains("\"field\":\"name\"");
	}

	@Test
	void leavesOutWhatHasNoTimeAndWhatIsForTheTeamOnly() {
		expect(200, this.organizer.put(draft(this.event) + "/sessions/later", Map.of("title", "Later")));
		put("setup", "08:00", "09:00", Map.of("kind", "internal"));
		release(201, Map.of());
		assertThat(expect(200, this.visitor.get(this.path + "/schedule"))).contains("opening")
			.doesNotContain("Later", "setup");
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + this.event))).contains("Without a time (1)");
	}

	@Test
	void showsPartsWithinTheirSessionWithEverythingThatIsReadAboutThem() {
		expect(201, this.organizer.post(draft(this.event) + "/persons", Map.of("id", "yamada", "name", "Taro Yamada",
				"degrees", "MD, PhD", "biography", Map.of("en", "Works on it."))));
		expect(200, this.organizer.put(draft(this.event) + "/sessions/block", Map.of("title", "Block", "start",
				"2026-04-15T11:00", "end", "2026-04-15T12:00", "rooms", List.of("hall"))));
		put("part", "11:00", "11:30",
				Map.of("parent", "block", "subtitle", Map.of("en", "A subtitle"), "language", "ja", "abstract",
						Map.of("en", "About it"), "links",
						List.of(Map.of("label", Map.of("en", "Slides"), "url", "https://www.example.org/slides")),
						"participations", List.of(Map.of("person", "yamada", "role", "moderator"))));
		release(201, Map.of());
		assertThat(expect(200, this.visitor.get(this.path + "/schedule"))).contains("\"parent\":\"block\"",
				"\"room\":\"hall\",\"rooms\":[\"hall\"]", "\"subtitle\":{\"en\":\"A subtitle\"}",
				"\"participations\":[{\"person\":\"yamada\",\"role\":\"moderator\"}]",
				"\"biography\":{\"en\":\"Works on it.\"}");
		assertThat(expect(200, this.visitor.page("/agenda/" + this.event + "/sessions/part"))).contains("A subtitle",
				"Japanese", "About it", "https://www.example.org/slides", "Moderation", "Taro Yamada", "MD, PhD",
				"/sessions/block");
		assertThat(expect(200, this.visitor.page("/agenda/" + this.event + "/sessions/block")))
			.contains("/sessions/part");
	}

	private void put(String id, String from, String to, Map<String, Object> more) {
		Map<String, Object> fields = sessionFields(id, from, to);
		fields.putAll(more);
		expect(200, this.organizer.put(draft(this.event) + "/sessions/" + id, fields));
	}

	private String release(int status, Map<String, Object> body) {
		return expect(status, this.organizer.post(this.path + "/releases", body));
	}

}
