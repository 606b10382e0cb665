package org.symposia.agenda.release;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;
import static org.symposia.agenda.AgendaClient.sessionFields;

/** The page from which one releases says what that will do. */
@SymposiaTest
class ReleasePageTests {

	@Autowired
	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aPublicEvent();
	}

	@Test
	void saysThatAHiddenEventIsAnnouncedAgain() {
		move("preparing");
		assertThat(page("en")).doesNotContain("Version 1 is public", "the same as what is public")
			.contains("Version 1 was public", "announce it on the page");
		session("11:00", null);
		assertThat(page("en")).contains("Publishing the next version announces the event again");
		assertThat(page("de")).contains("wird sie wieder angekündigt");
		assertThat(page("ja")).contains("再び公開");
	}

	@Test
	void namesTheRoomIfNothingElseChanges() {
		expect(200, this.organizer.put(draft(this.event) + "/rooms/hall",
				Map.of("name", Map.of("en", "Great Hall", "de", "Großer Saal"))));
		session("10:00", "hall");
		assertThat(page("en")).contains("“Title of opening” moves to Great Hall").doesNotContain("09:00 to");
		assertThat(page("de")).contains("Neu (Raum): „Großer Saal“", "Neuer Raum für „Title of opening“: Großer Saal");
		this.organizer.release(this.event);
		session("11:00", null);
		assertThat(page("en")).contains("moves to Wednesday, 15 April 2026, 09:00 to 11:00, without a room");
		session("10:00", null);
		assertThat(page("en")).contains("“Title of opening” no longer has a room");
	}

	@Test
	void speaksTheReadersLanguageOfWhatIsGoneToo() {
		Map<String, String> name = new LinkedHashMap<>(Map.of("en", "One"));
		name.put("de", "Eins");
		expect(200, this.organizer.put(draft(this.event) + "/tracks/one", Map.of("name", name)));
		this.organizer.release(this.event);
		expect(204, this.organizer.delete(draft(this.event) + "/tracks/one"));
		assertThat(page("de")).contains("Entfernt (Themenreihe): „Eins“");
	}

	@Test
	void isToldOnEachPublicPageThatTheEventIsCancelled() {
		move("cancelled");
		for (String path : new String[] { "", "/sessions/opening" }) {
			assertThat(expect(200, this.organizer.page("/agenda/" + this.event + path, "en")))
				.contains("This event will not be held.");
		}
	}

	private void move(String lifecycle) {
		expect(200,
				this.organizer.put("/api/agenda/events/" + this.event + "/lifecycle", Map.of("lifecycle", lifecycle)));
	}

	private void session(String end, @Nullable String room) {
		Map<String, Object> fields = sessionFields("opening", "09:00", end);
		fields.put("room", (room != null) ? room : "");
		expect(200, this.organizer.put(draft(this.event) + "/sessions/opening", fields));
	}

	private String page(String language) {
		return expect(200, this.organizer.page("/agenda/desk/" + this.event + "/release", language));
	}

}
