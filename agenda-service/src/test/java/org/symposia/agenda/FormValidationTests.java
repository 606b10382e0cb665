package org.symposia.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

/** Invalid forms are shown again with errors at their fields, and nothing is stored. */
@SymposiaTest
class FormValidationTests {

	private static final Map<String, String> EVENT = Map.of("title", "A day", "kind", "symposium", "zone",
			"Europe/Berlin", "start", "2026-04-15T09:00", "end", "2026-04-15T18:00", "place", "Berlin", "languages",
			"en", "hosts", "jihs");

	private static final Map<String, String> SESSION = Map.of("title", "A talk", "kind", "talk", "start",
			"2026-04-15T09:00", "end", "2026-04-15T10:00");

	private static final String SCRIPT = "<script>alert('x')</script>";

	private static final List<Arguments> WRONG = List.of(Arguments.of("/details", EVENT, "title", " "),
			Arguments.of("/details", EVENT, "titleDe", "x".repeat(301)),
			Arguments.of("/details", EVENT, "titleJa", "a\u202eb"), Arguments.of("/details", EVENT, "place", ""),
			Arguments.of("/details", EVENT, "kind", SCRIPT), Arguments.of("/details", EVENT, "zone", SCRIPT),
			Arguments.of("/details", EVENT, "start", "soon"), Arguments.of("/details", EVENT, "end", "2026-04-14"),
			Arguments.of("/details", EVENT, "languages", SCRIPT), Arguments.of("/details", EVENT, "hosts", "No Host!"),
			Arguments.of("/sessions", SESSION, "title", ""), Arguments.of("/sessions", SESSION, "kind", "party"),
			Arguments.of("/sessions", SESSION, "start", ""), Arguments.of("/sessions", SESSION, "end", "never"),
			Arguments.of("/sessions", SESSION, "rooms", SCRIPT), Arguments.of("/sessions", SESSION, "track", "cellar"),
			Arguments.of("/sessions", SESSION, "chairs", SCRIPT), Arguments.of("/sessions", SESSION, "speakers", "who"),
			Arguments.of("/sessions", SESSION, "abstractJa", "あ".repeat(8001)),
			Arguments.of("/sessions/opening", SESSION, "title", "\u200b"), Arguments.of("/rooms", Map.of(), "name", ""),
			Arguments.of("/rooms", Map.of(), "nameDe", "a\u0000b"),
			Arguments.of("/tracks", Map.of(), "name", "x".repeat(121)), Arguments.of("/persons", Map.of(), "name", ""),
			Arguments.of("/persons", Map.of("name", "N"), "nativeName", "山".repeat(121)),
			Arguments.of("/persons", Map.of("name", "N"), "nativeLanguage", SCRIPT),
			Arguments.of("/persons", Map.of("name", "N"), "affiliationDe", "x".repeat(301)),
			Arguments.of("/team/invitations", Map.of("duties", "door"), "mail", SCRIPT),
			Arguments.of("/team/invitations", Map.of("mail", "a@example.org"), "duties", "dancing"));

	@Autowired
	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aDraft();
		expect(200, this.organizer.put(draft(this.event) + "/persons/yamada", Map.of("name", "Taro Yamada")));
		expect(200, this.organizer.put(draft(this.event) + "/rooms/foyer", Map.of("name", "Foyer")));
	}

	@ParameterizedTest
	@FieldSource("WRONG")
	void saysAtTheFieldWhatIsWrong(String form, Map<String, String> fields, String field, String value) {
		String before = this.organizer.everythingOf(this.event);
		Map<String, String> typed = new HashMap<>(fields);
		typed.put(field, value);
		String page = expect(422, this.organizer.submit("/agenda/desk/" + this.event + form, typed));
		assertThat(page)
			.contains("error-summary", "href=\"#f-" + field + "\"", "id=\"f-" + field + "\"", "id=\"e-" + field + "\"")
			.doesNotContain("<script>alert", "??");
		assertThat(this.organizer.everythingOf(this.event)).isEqualTo(before);
	}

	@Test
	void saysInTheReadersLanguageWhatIsWrongWithWhichFieldOfANewEvent() {
		for (Map.Entry<String, String> sentence : Map
			.of("en", ">Title: Please fill this in.<", "de", ">Titel: Bitte füllen Sie dieses Feld aus.<", "ja",
					">名称: 入力してください。<")
			.entrySet()) {
			String page = expect(422, this.organizer.submit("/agenda/desk/new?lang=" + sentence.getKey(), Map.of()));
			assertThat(page).contains(sentence.getValue(), "href=\"#f-id\"", "href=\"#f-hosts\"");
		}
	}

	@Test
	void escapesWhatIsTypedWhereverItIsShown() {
		String name = "<script>alert('x')</script>&\"";
		expect(302, this.organizer.submit("/agenda/desk/" + this.event + "/rooms", Map.of("name", name, "id", "hall")));
		Map<String, String> session = new HashMap<>(SESSION);
		session.putAll(Map.of("title", name, "rooms", "hall", "abstract", name));
		expect(302, this.organizer.submit("/agenda/desk/" + this.event + "/sessions/opening", session));
		expect(302, this.organizer.submit("/agenda/desk/" + this.event + "/sessions", session));
		this.organizer.releaseWithConflicts(this.event);
		for (String page : List.of("/agenda/desk/" + this.event, "/agenda/desk/" + this.event + "/rooms",
				"/agenda/desk/" + this.event + "/sessions/opening", "/agenda/" + this.event,
				"/agenda/" + this.event + "/sessions/opening")) {
			assertThat(expect(200, this.organizer.page(page))).contains("&lt;script&gt;")
				.doesNotContain("<script>alert");
		}
	}

	@Test
	void tellsOfAButtonThatComesTooLate() {
		for (String path : List.of("/lifecycle", "/conflicts", "/sessions/opening/removal", "/release", "/details")) {
			assertThat(expect(412,
					this.organizer.submit("/agenda/desk/" + this.event + path,
							Map.of("version", "99", "lifecycle", "concluded", "conflict", "x", "accepted", "true"))))
				.contains("This was changed in the meantime");
		}
		assertThat(expect(409,
				this.organizer.submit("/agenda/desk/" + this.event + "/lifecycle", Map.of("lifecycle", "announced"))))
			.contains("Please publish a programme first");
	}

	@Test
	void tellsOfAReleaseWithoutASession() {
		String empty = this.organizer.anEvent();
		assertThat(expect(409, this.organizer.submit("/agenda/desk/" + empty + "/release", Map.of())))
			.contains("Add a session to the draft first.");
	}

}
