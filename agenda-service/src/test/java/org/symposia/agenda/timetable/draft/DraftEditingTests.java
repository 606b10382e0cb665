package org.symposia.agenda.timetable.draft;

import java.util.HashMap;
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

@SymposiaTest
class DraftEditingTests {

	@Autowired
	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aDraft();
		expect(201, this.organizer.post(draft(this.event) + "/rooms", Map.of("id", "hall", "name", "Hall")));
		put("opening", "09:00", "10:20", "hall");
	}

	@Test
	void tellsOfARoomThatIsHeldTwice() {
		String sentence = "Hall holds two sessions on Wednesday, 15 April 2026 from 10:00 to 10:20:";
		assertThat(put("talk", "10:00", "11:00", "hall")).contains("room-overlap", sentence);
		assertThat(expect(200, this.organizer.get(draft(this.event) + "/conflicts"))).contains(sentence,
				"\"items\":[\"opening\",\"talk\"]", "\"accepted\":false");
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + this.event))).contains(sentence,
				"/agenda/desk/" + this.event + "/sessions/talk");
	}

	@Test
	void tellsOfAPersonWhoIsNeededTwice() {
		expect(201, this.organizer.post(draft(this.event) + "/persons",
				Map.of("id", "yamada", "name", "Taro Yamada", "nativeName", "山田 太郎")));
		for (String each : List.of("one", "two")) {
			this.organizer.putSession(this.event, each, "14:00", "15:00", "chairs", List.of("yamada"));
		}
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + this.event, "de")))
			.contains("Taro Yamada wird am Mittwoch, 15. April 2026 von 14:00 bis 15:00 Uhr");
	}

	@Test
	void tellsOfAConflictWhileASessionIsTyped() {
		Map<String, String> form = form("Panel", "10:00", "11:00");
		form.put("rooms", "hall");
		String path = "/agenda/desk/" + this.event + "/session-check";
		assertThat(expect(200, this.organizer.submit(path, form))).contains("Hall holds two sessions");
		form.put("end", "");
		assertThat(expect(200, this.organizer.submit(path, form))).isBlank();
		assertThat(expect(200, this.organizer.get(draft(this.event)))).doesNotContain("Panel");
	}

	@Test
	void remembersAConflictThatTheTeamAccepts() {
		put("talk", "10:00", "11:00", "hall");
		String id = "room-overlap:hall:opening+talk";
		expect(302, this.organizer.submit("/agenda/desk/" + this.event + "/conflicts",
				Map.of("conflict", id, "accepted", "true")));
		assertThat(expect(200, this.organizer.get(draft(this.event) + "/conflicts"))).contains("\"accepted\":true");
	}

	@Test
	void keepsAnAcceptedConflictThroughOtherEditsButNotWhenItLooksDifferent() {
		put("talk", "10:00", "11:00", "hall");
		String conflict = draft(this.event) + "/conflicts/room-overlap:hall:opening+talk";
		expect(200, this.organizer.put(conflict, Map.of("accepted", true)));
		put("elsewhere", "15:00", "16:00", "hall");
		expect(200, this.organizer.put(draft(this.event) + "/rooms/hall", Map.of("name", "Great hall")));
		assertThat(conflicts()).contains("\"accepted\":true");
		put("talk", "10:10", "11:00", "hall");
		assertThat(conflicts()).contains("\"accepted\":false").doesNotContain("\"accepted\":true");
	}

	@Test
	void forgetsAnAcceptedConflictOnceItIsSolved() {
		put("talk", "10:00", "11:00", "hall");
		expect(200, this.organizer.put(draft(this.event) + "/conflicts/room-overlap:hall:opening+talk",
				Map.of("accepted", true)));
		put("talk", "11:00", "12:00", "hall");
		put("talk", "10:00", "11:00", "hall");
		assertThat(conflicts()).contains("\"accepted\":false");
	}

	@Test
	void refusesAnEditOfAnOldVersion() {
		Map<String, Object> fields = sessionFields("opening", "09:00", "09:30");
		assertThat(expect(412, this.organizer.put(draft(this.event) + "/sessions/opening", fields, "\"1\"")))
			.contains("stale-version");
	}

	@Test
	void addsNothingAtAnOldVersionOfTheDraft() {
		Map<String, Object> fields = sessionFields("talk", "11:00", "12:00");
		assertThat(
				expect(412, this.organizer.call("POST", draft(this.event) + "/sessions", fields, "If-Match", "\"1\"")))
			.contains("stale-version");
		expect(201, this.organizer.call("POST", draft(this.event) + "/sessions", fields, "If-Match", "\"3\""));
	}

	@Test
	void keepsTheFormOfAnEditThatComesTooLate() {
		Map<String, String> form = form("Grand opening", "09:00", "09:30");
		form.put("version", "1");
		assertThat(expect(412, this.organizer.submit("/agenda/desk/" + this.event + "/sessions/opening", form)))
			.contains("value=\"Grand opening\"", "This was changed in the meantime", "name=\"version\" value=\"3\"");
	}

	@Test
	void addsMovesAndRemovesASessionByItsForms() {
		String sessions = "/agenda/desk/" + this.event + "/sessions";
		expect(302, this.organizer.submit(sessions, form("Panel", "15:00", "16:00")));
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + this.event + "?changed=panel")))
			.contains("“Panel” is in the draft, from 15:00 to 16:00.");
		expect(302, this.organizer.submit(sessions + "/panel", form("Panel", "16:00", "17:00")));
		assertThat(expect(200, this.organizer.get(draft(this.event)))).contains("2026-04-15T16:00:00+02:00");
		expect(302, this.organizer.submit(sessions + "/panel/removal", Map.of()));
		assertThat(expect(200, this.organizer.get(draft(this.event)))).doesNotContain("panel");
	}

	@Test
	void keepsTheFormOfASessionThatEndsBeforeItStarts() {
		assertThat(expect(422,
				this.organizer.submit("/agenda/desk/" + this.event + "/sessions", form("Panel", "16:00", "15:00"))))
			.contains("value=\"Panel\"", "The end must be later than the start.", "href=\"#f-end\"");
	}

	@Test
	void keepsARoomThatIsInUse() {
		assertThat(expect(409, this.organizer.delete(draft(this.event) + "/rooms/hall"))).contains("wrong-state",
				"“Hall” is still used by one session: Title of opening.");
		assertThat(expect(409, this.organizer.submit("/agenda/desk/" + this.event + "/rooms/hall/removal", Map.of())))
			.contains("“Hall” is still used by one session");
	}

	@Test
	void refusesReferencesThatLeadNowhere() {
		Map<String, Object> fields = sessionFields("talk", "10:00", "11:00");
		fields.putAll(Map.of("room", "cellar", "speakers", List.of("nobody")));
		assertThat(expect(400, this.organizer.post(draft(this.event) + "/sessions", fields)))
			.contains("\"field\":\"room\"", "\"field\":\"speakers\"");
		assertThat(expect(200, this.organizer.get(draft(this.event)))).doesNotContain("Title of talk");
	}

	@Test
	void namesTheKindsThereAreWhereOneIsUnknown() {
		Map<String, Object> fields = sessionFields("talk", "10:00", "11:00");
		fields.put("kind", "party");
		assertThat(expect(400, this.organizer.post(draft(this.event) + "/sessions", fields)))
			.contains("session, talk, keynote, panel, ceremony, social, break, internal");
	}

	@Test
	void makesAnIdWhereNoneIsGiven() {
		Map<String, Object> fields = sessionFields("unused", "10:00", "11:00");
		fields.remove("id");
		fields.put("title", Map.of("en", "Öffnung der Märkte"));
		assertThat(expect(201, this.organizer.post(draft(this.event) + "/sessions", fields)))
			.contains("\"id\":\"offnung-der-markte\"");
	}

	private String conflicts() {
		return expect(200, this.organizer.get(draft(this.event) + "/conflicts"));
	}

	private String put(String id, String from, String to, String room) {
		Map<String, Object> fields = sessionFields(id, from, to);
		fields.put("room", room);
		return expect(200, this.organizer.put(draft(this.event) + "/sessions/" + id, fields));
	}

	private static Map<String, String> form(String title, String from, String to) {
		Map<String, String> form = new HashMap<>();
		form.putAll(Map.of("title", title, "kind", "panel", "start", "2026-04-15T" + from, "end", "2026-04-15T" + to));
		return form;
	}

}
