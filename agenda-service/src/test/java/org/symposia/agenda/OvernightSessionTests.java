package org.symposia.agenda;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;
import static org.symposia.agenda.AgendaClient.sessionFields;

/** Sessions that end on another day than they start say so wherever they are told. */
@SymposiaTest
class OvernightSessionTests {

	@Autowired
	private TestClient client;

	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.organizer = new AgendaClient(this.client.as(TestTokens.organizer("jihs")));
		this.event = this.organizer.anEvent();
		Map<String, Object> posters = sessionFields("posters", "09:00", "17:00");
		posters.put("end", "2026-04-17T17:00");
		expect(201, this.organizer.post(draft(this.event) + "/sessions", posters));
	}

	@Test
	void tellTheDayOnWhichTheyEnd() {
		expect(201, this.organizer.post("/api/agenda/events/" + this.event + "/releases", Map.of()));
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
		expect(201, this.organizer.post("/api/agenda/events/" + this.event + "/releases", Map.of()));
		Map<String, Object> posters = sessionFields("posters", "09:00", "17:00");
		posters.put("end", "2026-04-16T17:00");
		expect(200, this.organizer.put(draft(this.event) + "/sessions/posters", posters));
		assertThat(expect(200, this.organizer.page(desk + "/release"))).contains("09:00 to 16 April, 17:00");
	}

	@Test
	void goOnUnderTheDaysBetween() {
		Map<String, Object> talk = sessionFields("talk", "10:00", "11:00");
		talk.put("start", "2026-04-16T10:00");
		talk.put("end", "2026-04-16T11:00");
		expect(201, this.organizer.post(draft(this.event) + "/sessions", talk));
		expect(201, this.organizer.post("/api/agenda/events/" + this.event + "/releases", Map.of()));
		String page = expect(200, this.organizer.page("/agenda/" + this.event, "en"));
		String second = page.substring(page.indexOf("Thursday, 16 April 2026"));
		assertThat(second).contains("Title of posters", "continues until 17 April, 17:00");
		assertThat(page).doesNotContain("17 April 2026");
	}

}
