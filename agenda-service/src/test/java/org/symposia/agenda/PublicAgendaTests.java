package org.symposia.agenda;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class PublicAgendaTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient otherOrganizer;

	@Autowired
	private AgendaClient visitor;

	@Test
	void showsTheAgendaWhenItIsReleasedAndNotBefore() {
		String event = this.organizer.aDraft();
		expect(404, this.visitor.page("/agenda/" + event));
		expect(404, this.visitor.get("/api/agenda/events/" + event + "/schedule"));
		assertThat(this.visitor.frontPages()).doesNotContain(event + "<");
		this.organizer.release(event);
		assertThat(expect(200, this.visitor.page("/agenda/" + event))).contains("Title of opening", "09:00");
		assertThat(this.visitor.frontPages()).contains("Symposium " + event + "<");
	}

	@Test
	void keepsADraftFromThePublicUntilItIsReleasedAgain() {
		String event = this.organizer.aPublicEvent();
		this.organizer.putSession(event, "opening", "11:00", "12:00");
		assertThat(expect(200, this.visitor.page("/agenda/" + event))).contains(">09:00<").doesNotContain(">11:00<");
		assertThat(expect(200, this.organizer.get(draft(event) + "/changes"))).contains("session-moved");
		this.organizer.release(event);
		assertThat(expect(200, this.visitor.page("/agenda/" + event))).contains(">11:00<").doesNotContain(">09:00<");
	}

	@Test
	void showsNamesInBothScripts() {
		String event = this.organizer.aDraft();
		expect(200, this.organizer.put(draft(event) + "/persons/yamada",
				Map.of("name", "Taro Yamada", "nativeName", "山田 太郎", "nativeLanguage", "ja")));
		this.organizer.putSession(event, "talk", "10:00", "11:00", "speakers", new String[] { "yamada" });
		this.organizer.release(event);
		String page = expect(200, this.visitor.page("/agenda/" + event, "ja"));
		assertThat(page).contains("<bdi lang=\"ja\">山田 太郎</bdi>", "Taro Yamada", "プログラム");
		assertThat(page.indexOf("山田 太郎")).isLessThan(page.indexOf("Taro Yamada"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | All times Berlin (CEST, UTC+2).",
			"de | Alle Zeiten: Berlin (MESZ, UTC+2).", "ja | 時刻はすべて現地時間：ベルリン（CEST、UTC+2）" })
	void speaksThreeLanguages(String language, String sentence) {
		assertThat(expect(200, this.visitor.page("/agenda/" + this.organizer.aPublicEvent(), language)))
			.contains(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/sessions/new", "/sessions/opening", "/rooms", "/rooms/new", "/tracks", "/tracks/new",
			"/persons", "/persons/new", "/release", "/team", "/details" })
	void hasDeskPagesForTheTeamOnly(String page) {
		String path = "/agenda/desk/" + this.organizer.aPublicEvent() + page;
		for (String language : new String[] { "en", "de", "ja" }) {
			assertThat(expect(200, this.organizer.page(path, language))).contains("</html>").doesNotContain("??");
		}
		assertThat(this.visitor.page(path).getStatus().value()).isIn(302, 401);
		expect(403, this.otherOrganizer.page(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/contact", "/privacy", "/imprint" })
	void hasPagesForEverybody(String page) {
		for (String language : new String[] { "en", "de", "ja" }) {
			assertThat(expect(200, this.visitor.page(page, language))).contains("</html>").doesNotContain("??");
		}
	}

	@Test
	void letsNobodyKeepASessionThatIsNotThere() {
		String event = this.organizer.aPublicEvent();
		assertThat(this.visitor.get("/agenda/" + event + "/sessions/opening").getResponseHeaders().getCacheControl())
			.isEqualTo("public, max-age=60");
		EntityExchangeResult<String> missing = this.visitor.get("/agenda/" + event + "/sessions/nothing");
		expect(404, missing);
		assertThat(missing.getResponseHeaders().getCacheControl()).doesNotContain("public");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/sessions/opening" })
	void isNotSentAgainUntilThePublicSeesAChange(String rest) {
		String event = this.organizer.aPublicEvent();
		String page = "/agenda/" + event + rest;
		String etag = String.valueOf(this.visitor.page(page).getResponseHeaders().getETag());
		expect(304, this.visitor.call("GET", page, "", "If-None-Match", etag));
		expect(201, this.organizer.post("/api/agenda/events/" + event + "/invitations",
				Map.of("mail", "somebody@example.org", "duties", new String[] { "press" })));
		expect(304, this.visitor.call("GET", page, "", "If-None-Match", etag));
		expect(200, this.visitor.call("GET", page, "", "If-None-Match", etag, "Accept-Language", "de"));
		expect(200, this.organizer.call("PATCH", "/api/agenda/events/" + event, Map.of("place", "Potsdam")));
		expect(200, this.visitor.call("GET", page, "", "If-None-Match", etag));
	}

	@Test
	void servesCalendars() {
		String event = this.organizer.aPublicEvent();
		assertThat(expect(200, this.visitor.page("/agenda/" + event + "/schedule.ics"))).contains("BEGIN:VTIMEZONE",
				"UID:opening." + event);
		assertThat(expect(200, this.visitor.page("/agenda/" + event + "/sessions/opening.ics")))
			.contains("SUMMARY:Title of opening");
		expect(404, this.visitor.page("/agenda/" + event + "/sessions/nothing.ics"));
	}

}
