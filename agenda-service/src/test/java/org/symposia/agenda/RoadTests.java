package org.symposia.agenda;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@SymposiaTest
class RoadTests {

	@Autowired
	private TestClient client;

	@Test
	void leadsFromAnEmptyDraftToThePublicPage() {
		RestTestClient organizer = this.client.as(TestTokens.organizer("jihs"));
		post(organizer, "/api/agenda/events",
				Map.of("id", "berlin-2026", "title", Map.of("en", "Bilateral Symposium", "de", "Bilaterales Symposium"),
						"kind", "symposium", "zone", "Europe/Berlin", "start", "2026-04-15", "end", "2026-04-15",
						"place", "Berlin", "languages", new String[] { "en" }, "hosts",
						new String[] { "jihs", "num" }));
		post(organizer, "/api/agenda/events/berlin-2026/draft/rooms", Map.of("id", "hall", "name", "Hall"));
		post(organizer, "/api/agenda/events/berlin-2026/draft/persons",
				Map.of("id", "yamada", "name", "Taro Yamada", "nativeName", "山田 太郎"));
		post(organizer, "/api/agenda/events/berlin-2026/draft/sessions",
				Map.of("id", "opening", "title", "Opening", "start", "2026-04-15T09:00", "end", "2026-04-15T09:30",
						"room", "hall", "speakers", new String[] { "yamada" }));
		assertThat(page("/agenda/berlin-2026", 404)).contains("<html");
		assertThat(page(organizer, "/agenda/desk/berlin-2026", 200)).contains("Opening");
		post(organizer, "/api/agenda/events/berlin-2026/releases", Map.of());
		assertThat(page("/agenda/berlin-2026", 200)).contains("Opening", "山田 太郎", "09:00");
		assertThat(page("/agenda/berlin-2026/sessions/opening", 200)).contains("Opening");
		assertThat(page("/agenda/berlin-2026/schedule.ics", 200)).contains("BEGIN:VTIMEZONE", "SEQUENCE:1");
		assertThat(page("/", 200)).contains("Bilateral Symposium");
		for (String each : new String[] { "/contact", "/privacy", "/imprint" }) {
			assertThat(page(each, 200)).contains("</html>");
		}
		for (String each : new String[] { "", "/sessions/new", "/sessions/opening", "/rooms", "/rooms/new", "/tracks",
				"/persons/yamada", "/release", "/details" }) {
			assertThat(page(organizer, "/agenda/desk/berlin-2026" + each, 200)).contains("</html>");
		}
		assertThat(page(organizer, "/agenda/desk", 200)).contains("Bilateral Symposium");
		assertThat(page(organizer, "/agenda/desk/new", 200)).contains("</html>");
	}

	private static void post(RestTestClient client, String path, Object body) {
		client.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.expectStatus()
			.isCreated();
	}

	private String page(String path, int status) {
		return page(this.client.anonymous(), path, status);
	}

	private static String page(RestTestClient client, String path, int status) {
		return client.get()
			.uri(path)
			.header("Accept", "text/html, text/calendar")
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
	}

}
