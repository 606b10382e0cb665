package org.symposia.agenda;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

/** Sessions that end on another day show that day on every page. */
@SymposiaTest
class OvernightSessionTests {

	@Autowired
	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.anEvent();
		this.organizer.putSession(this.event, "posters", "09:00", "17:00", "end", "2026-04-17T17:00");
	}

	@Test
	void tellTheDayOnWhichTheyEnd() {
		this.organizer.release(this.event);
		for (String page : new String[] { "", "/sessions/posters" }) {
			String path = "/agenda/" + this.event + page;
			assertThat(expect(200, this.organizer.page(path, "en"))).contains("17 April, 17:00");
			assertThat(expect(200, this.organizer.page(path, "de"))).contains("17. April, 17:00");
			assertThat(expect(200, this.organizer.page(path, "ja"))).contains("4月17日 17:00");
		}
	}

	@Test
	void tellItAtTheDesk() {
		String desk = "/agenda/desk/" + this.event;
		assertThat(expect(200, this.organizer.page(desk + "?changed=posters")))
			.contains("from 09:00 to 17 April, 17:00.", "to 17 April, 17:00, outside the event");
		this.organizer.release(this.event);
		this.organizer.putSession(this.event, "posters", "09:00", "17:00", "end", "2026-04-16T17:00");
		assertThat(expect(200, this.organizer.page(desk + "/release"))).contains("09:00 to 16 April, 17:00");
	}

	@Test
	void goOnUnderTheDaysBetween() {
		this.organizer.putSession(this.event, "talk", "10:00", "11:00", "start", "2026-04-16T10:00", "end",
				"2026-04-16T11:00");
		this.organizer.release(this.event);
		String page = expect(200, this.organizer.page("/agenda/" + this.event, "en"));
		String second = page.substring(page.indexOf("Thursday, 16 April 2026"));
		assertThat(second).contains("Title of posters", "continues until 17 April, 17:00");
		assertThat(page).doesNotContain("17 April 2026");
	}

}
