package org.symposia.agenda.release;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.Fixtures;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class EventPageTests {

	private static final TestClock CLOCK = new TestClock(Fixtures.NOW);

	@TestBean
	private Clock clock;

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	private String event;

	static Clock clock() {
		return CLOCK;
	}

	@BeforeEach
	void setUp() {
		CLOCK.set(Fixtures.NOW);
		this.event = this.organizer.aPublicEvent();
	}

	@Test
	void tellsWhatAVisitorNeedsToKnow() {
		describe();
		assertThat(page("en")).contains("<p>For <em>members</em>.</p>", "<p>Then more.</p>", "House of Science",
				"Street 1<br>10117 Berlin", "Free of charge", "href=\"mailto:office@example.org\"",
				"href=\"tel:+49301234567\"", "Symposium Office", "href=\"https://map.example.org/?a=1&amp;b=2\"",
				"<span class=\"mark\" aria-hidden=\"true\">JIHS</span>", "09:00–18:00");
	}

	@Test
	void marksForeignPhrases() {
		describe();
		assertThat(page("de")).contains("<div class=\"lead\" lang=\"en\">", "<bdi lang=\"en\">House of Science</bdi>",
				"<dd lang=\"en\">Street 1");
	}

	@Test
	void leavesOutWhatNobodySaid() {
		assertThat(page("en")).doesNotContain("Practical matters", "<dt>Fee", "class=\"lead\"", "mailto:");
	}

	@Test
	void tellsProgramsInADataBlockThatNoTextEnds() {
		describe();
		patch("title", Map.of("en", "</script><script>alert(1)</script>"));
		String page = page("en");
		String block = page.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
		JsonNode data = new JsonMapper().readTree(block);
		assertThat(data.path("@type").asString()).isEqualTo("Event");
		assertThat(data.path("name").asString()).isEqualTo("</script><script>alert(1)</script>");
		assertThat(data.path("startDate").asString()).isEqualTo("2026-04-15T09:00+02:00");
		assertThat(data.path("location").path("name").asString()).isEqualTo("House of Science");
		assertThat(data.path("eventStatus").asString()).endsWith("EventScheduled");
		assertThat(page)
			.contains("<meta property=\"og:description\" content=\"For members.\">",
					"<link rel=\"canonical\" href=\"http://localhost:8080/agenda/" + this.event + "\">")
			.doesNotContain("<script>alert");
	}

	@ParameterizedTest
	@CsvSource({ "en, Registration, This event is over.", "de, Anmeldung, Diese Veranstaltung ist beendet.",
			"ja, 参加登録, このイベントは終了しました。" })
	void offersRegistrationUntilItsEnd(String language, String register, String over) {
		String button = "href=\"/registration/" + this.event + "\">" + register;
		assertThat(page(language)).contains(button, "hx-get=\"/registration/" + this.event + "/action\"")
			.doesNotContain(over);
		CLOCK.set(Fixtures.at("18:00"));
		assertThat(page(language)).contains(over, "href=\"#agenda\"", "href=\"/press\"")
			.doesNotContain("/registration/" + this.event);
	}

	@ParameterizedTest
	@CsvSource({ "''", "/sessions/opening" })
	void isSentAgainWhenItIsOver(String rest) {
		String path = "/agenda/" + this.event + rest;
		CLOCK.set(Fixtures.at("17:59"));
		String etag = String.valueOf(this.visitor.page(path).getResponseHeaders().getETag());
		expect(304, this.visitor.call("GET", path, "", "If-None-Match", etag));
		CLOCK.set(Fixtures.at("18:00"));
		assertThat(expect(200, this.visitor.call("GET", path, "", "If-None-Match", etag, "Accept-Language", "en")))
			.contains("This event is over.");
	}

	@Test
	void saysThatItIsCancelledAlsoAfterItsEnd() {
		expect(200, this.organizer.put("/api/agenda/events/" + this.event + "/lifecycle",
				Map.of("lifecycle", "cancelled")));
		CLOCK.set(Fixtures.at("19:00"));
		assertThat(page("en")).contains("This event will not be held.", "EventCancelled")
			.doesNotContain("This event is over", "/registration/" + this.event);
	}

	private void describe() {
		patch("description", Map.of("en", "For *members*.\n\nThen more."));
		patch("venue",
				Map.of("name", Map.of("en", "House of Science"), "address", Map.of("en", "Street 1\n10117 Berlin")));
		patch("contact",
				Map.of("name", "Symposium Office", "mail", "office@example.org", "phone", "+49 (0)30 123-4567"));
		patch("fee", Map.of("en", "Free of charge"));
		patch("links", List.of(Map.of("label", Map.of("en", "Map"), "url", "https://map.example.org/?a=1&b=2")));
	}

	private void patch(String field, Object value) {
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + this.event, Map.of(field, value)));
	}

	private String page(String language) {
		return expect(200, this.visitor.page("/agenda/" + this.event, language));
	}

}
