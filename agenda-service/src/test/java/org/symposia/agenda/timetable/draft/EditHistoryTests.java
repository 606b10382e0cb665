package org.symposia.agenda.timetable.draft;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

/** Edits are listed with their author, taken back and made again. */
@SymposiaTest
class EditHistoryTests {

	@Autowired
	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.anEvent();
		room("hall", "Hall");
	}

	@Test
	void tellsWhoChangedWhat() {
		room("hall", "Great hall");
		assertThat(expect(200, this.organizer.get(draft(this.event) + "/edits"))).contains("\"items\":[{\"number\":2",
				"Changed “Great hall”", "\"changed\":[\"room/hall\"]", "Added “Hall”", "\"next\":null");
	}

	@Test
	void takesBackOneEditAfterAnotherAndMakesThemAgain() {
		room("hall", "Great hall");
		room("hall", "Greatest hall");
		undo(200);
		assertThat(name()).contains("Great hall");
		undo(200);
		assertThat(name()).contains("\"Hall\"");
		redo(200);
		assertThat(name()).contains("Great hall");
		redo(200);
		assertThat(name()).contains("Greatest hall");
		redo(409);
		undo(200);
		assertThat(name()).contains("Great hall");
	}

	@Test
	void takesBackARemovalAndAnAddition() {
		expect(204, this.organizer.delete(draft(this.event) + "/rooms/hall"));
		undo(200);
		assertThat(name()).contains("\"Hall\"");
		undo(200);
		expect(404, this.organizer.get(draft(this.event) + "/rooms/hall"));
		undo(409);
	}

	@Test
	void makesNothingAgainOnceSomethingElseWasEdited() {
		room("hall", "Great hall");
		undo(200);
		room("foyer", "Foyer");
		redo(409);
	}

	@Test
	void takesBackNothingThatIsNeededNow() {
		Map<String, Object> session = Map.of("title", "Talk", "start", "2026-04-15T09:00", "end", "2026-04-15T10:00",
				"room", "hall");
		expect(200, this.organizer.put(draft(this.event) + "/sessions/talk", session));
		expect(200, this.organizer.put(draft(this.event) + "/rooms/foyer", Map.of("name", "Foyer")));
		undo(200);
		undo(200);
		assertThat(expect(200, this.organizer.get(draft(this.event)))).doesNotContain("Talk");
	}

	private void room(String id, String name) {
		expect(200, this.organizer.put(draft(this.event) + "/rooms/" + id, Map.of("name", name)));
	}

	private String name() {
		return expect(200, this.organizer.get(draft(this.event) + "/rooms/hall"));
	}

	private void undo(int status) {
		expect(status, this.organizer.post(draft(this.event) + "/undo", Map.of()));
	}

	private void redo(int status) {
		expect(status, this.organizer.post(draft(this.event) + "/redo", Map.of()));
	}

}
