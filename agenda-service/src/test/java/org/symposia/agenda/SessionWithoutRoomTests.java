package org.symposia.agenda;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

/** A session without a room is for all rooms. */
@SymposiaTest
class SessionWithoutRoomTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.anEvent();
		for (String room : new String[] { "hall", "foyer" }) {
			expect(200, this.organizer.put(draft(this.event) + "/rooms/" + room, Map.of("name", room)));
		}
		this.organizer.putSession(this.event, "plenary", "09:00", "10:00");
		this.organizer.putSession(this.event, "one", "10:00", "11:00", "room", "hall");
		this.organizer.putSession(this.event, "two", "10:00", "11:00", "room", "foyer");
	}

	@ParameterizedTest
	@CsvSource({ "en, without a room are shown across all rooms", "de, ohne Raum", "ja, 全会場" })
	void isExplained(String language, String words) {
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + this.event + "/sessions/new", language)))
			.contains("name=\"rooms\"", words);
	}

	@Test
	void isChosenByLeavingTheRoom() {
		String path = "/agenda/desk/" + this.event + "/sessions/one";
		Map<String, String> form = HtmlForm.on(expect(200, this.organizer.page(path)));
		assertThat(form).containsEntry("rooms", "hall");
		form.put("rooms", "");
		expect(302, this.organizer.submit(path, form));
		assertThat(expect(200, this.organizer.get(draft(this.event)))).doesNotContain("\"room\":\"hall\"");
	}

	@Test
	void collidesWithNoRoom() {
		this.organizer.putSession(this.event, "posters", "09:30", "11:00");
		assertThat(expect(200, this.organizer.get(draft(this.event) + "/conflicts"))).contains("\"items\":[]");
	}

	@ParameterizedTest
	@CsvSource({ "en, All rooms", "de, Alle Räume", "ja, 全会場" })
	void isShownAcrossAllRooms(String language, String words) {
		this.organizer.release(this.event);
		assertThat(expect(200, this.visitor.page("/agenda/" + this.event, language))).contains(
				"<li class=\"row-1 span-10 span-2 column-1 width-2 across everywhere\">",
				"<span class=\"entry__room\">" + words + "</span>");
	}

	@Test
	void isReadByPrograms() {
		this.organizer.release(this.event);
		assertThat(expect(200, this.visitor.get("/api/agenda/events/" + this.event + "/schedule")))
			.contains("\"id\":\"plenary\"", "\"room\":null");
		assertThat(expect(200, this.visitor.page("/agenda/" + this.event + "/sessions/plenary.ics")))
			.contains("LOCATION:Berlin\r\n");
	}

	@Test
	void isToldAmongTheChanges() {
		this.organizer.release(this.event);
		this.organizer.putSession(this.event, "one", "10:00", "11:00");
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + this.event + "/release", "en")))
			.contains("“Title of one” no longer has a room");
	}

}
