package org.symposia.agenda;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

/** Names and titles in any script, written in either direction. */
@SymposiaTest
class WritingSystemTests {

	@Autowired
	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aDraft();
	}

	@ParameterizedTest
	@CsvSource({ "דוד כהן, he", "李偉, zh-Hant", "გიორგი, ka", "አበበ, am" })
	void takesANameInTheScriptOfAnyLanguage(String name, String language) {
		person(Map.of("name", "Latin Name", "nativeName", name, "nativeLanguage", language));
		String own = "<bdi lang=\"" + language + "\">" + name + "</bdi>";
		String latin = "<bdi lang=\"" + language.substring(0, 2) + "-Latn\">Latin Name</bdi>";
		assertThat(released("en")).contains(latin + " · " + own);
		assertThat(released(language)).contains(own);
	}

	@Test
	void putsTheOwnNameFirstWhateverTheScriptOfTheTag() {
		person(Map.of("name", "Taro Yamada", "nativeName", "山田 太郎", "nativeLanguage", "ja-Jpan"));
		assertThat(released("ja")).contains("山田 太郎</bdi> · <bdi lang=\"ja-Latn\">Taro Yamada</bdi>");
	}

	@Test
	void guessesNoLanguage() {
		person(Map.of("name", "Li Wei", "nativeName", "李伟"));
		assertThat(released("ja")).contains("<bdi>Li Wei</bdi> · <bdi>李伟</bdi>").doesNotContain("lang=\"ja\">李伟");
		assertThat(expect(200, this.organizer.page(path("persons/somebody")))).doesNotContain("value=\"ja\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hebrew!", "abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh" })
	void refusesWhatIsNoLanguage(String language) {
		assertThat(expect(400,
				this.organizer.put(draft(this.event) + "/persons/somebody",
						Map.of("name", "N", "nativeName", "N", "nativeLanguage", language))))
			.contains("nativeLanguage");
	}

	@Test
	void keepsWordsFromTurningTheLineAroundThem() {
		expect(200, this.organizer.put(draft(this.event) + "/rooms/hall", Map.of("name", "قاعة 1")));
		for (String id : List.of("one", "two")) {
			this.organizer.putSession(this.event, id, "10:00", "11:00", "room", "hall", "title", "مؤتمر 2");
		}
		assertThat(expect(200, this.organizer.page(path("")))).contains("<bdi>مؤتمر 2</bdi>",
				"\u2068قاعة 1\u2069 holds two sessions", "\u2068مؤتمر 2\u2069 / \u2068مؤتمر 2\u2069");
		assertThat(released("en")).contains("<bdi>مؤتمر 2</bdi>", "<bdi>قاعة 1</bdi>");
	}

	private void person(Map<String, Object> fields) {
		expect(200, this.organizer.put(draft(this.event) + "/persons/somebody", fields));
		this.organizer.putSession(this.event, "opening", "09:00", "10:00", "speakers", List.of("somebody"));
	}

	private String released(String language) {
		this.organizer.post("/api/agenda/events/" + this.event + "/releases", Map.of("acceptConflicts", true));
		return expect(200, this.organizer.page("/agenda/" + this.event, language));
	}

	private String path(String rest) {
		return "/agenda/desk/" + this.event + (rest.isEmpty() ? "" : "/" + rest);
	}

}
