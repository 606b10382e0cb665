package org.symposia.agenda;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;
import static org.symposia.agenda.AgendaClient.sessionFields;

/** A form that is saved as it was shown changes nothing, whoever wrote what it shows. */
@SymposiaTest
class FormRoundTripTests {

	@Autowired
	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.aDraft();
	}

	@Test
	void keepsEachLanguageOfASessionAndTheirOrder() {
		session("title", texts("fr", "Ouverture", "de", "Eröffnung", "en", "Opening"), "abstract",
				texts("fr", "De quoi il s'agit"));
		savesAsShown("sessions/opening");
	}

	@Test
	void keepsATextOfUndeterminedLanguage() {
		session("title", "Otwarcie", "abstract", "One\nTwo");
		savesAsShown("sessions/opening");
	}

	@Test
	void keepsLanguagesOfRoomsTracksAndPersons() {
		put("rooms/hall", texts("de", "Saal", "en", "Hall"), "name");
		put("tracks/one", texts("fr", "Voie", "ja", "分野"), "name");
		expect(200, this.organizer.put(draft(this.event) + "/persons/someone",
				Map.of("name", "Someone", "affiliation", texts("pl", "Uniwersytet", "de", "Universität"))));
		savesAsShown("rooms/hall");
		savesAsShown("tracks/one");
		savesAsShown("persons/someone");
	}

	@Test
	void changesOnlyWhatWasTyped() {
		session("title", texts("fr", "Ouverture", "de", "Eröffnung", "en", "Opening"), "abstract",
				texts("fr", "Ceci", "en", "This"));
		Map<String, String> form = shown("sessions/opening");
		form.putAll(Map.of("titleDe", "Beginn", "titleJa", "開会", "title", ""));
		submit("sessions/opening", form);
		assertThat(expect(200, this.organizer.get(draft(this.event)))).contains(
				"\"title\":{\"fr\":\"Ouverture\",\"de\":\"Beginn\",\"ja\":\"開会\"}",
				"\"abstract\":{\"fr\":\"Ceci\",\"en\":\"This\"}");
	}

	@Test
	void asksForTheLanguagesOfTheEvent() {
		expect(200, patch(Map.of("languages", new String[] { "en", "fr" })));
		Map<String, String> form = shown("sessions/opening");
		form.put("title.fr", "Ouverture");
		submit("sessions/opening", form);
		assertThat(expect(200, this.organizer.get(draft(this.event)))).contains("\"fr\":\"Ouverture\"");
		assertThat(expect(200, this.organizer.page(path("sessions/opening"), "de"))).contains("Französisch");
	}

	@Test
	void saysAtTheFieldOfAFurtherLanguageWhatIsWrong() {
		expect(200, patch(Map.of("languages", new String[] { "en", "fr" })));
		Map<String, String> form = shown("sessions/opening");
		form.put("title.fr", "x".repeat(301));
		assertThat(expect(422, this.organizer.submit(path("sessions/opening"), form))).contains("href=\"#f-title.fr\"",
				"id=\"e-title.fr\"");
	}

	@Test
	void mindsNoFieldThatNamesNoLanguage() {
		Map<String, String> form = shown("sessions/opening");
		form.putAll(Map.of("title.<b>", "x", "title.", "x", "title." + "a-".repeat(5_000) + "a", "x"));
		String before = content();
		submit("sessions/opening", form);
		assertThat(content()).isEqualTo(before);
	}

	@Test
	void keepsWhatIsAnnouncedOfAnEvent() {
		expect(200, patch(Map.of("place", "Kraków", "title", texts("fr", "Colloque", "de", "Kolloquium"), "start",
				"2026-10-25T02:30:15+01:00", "end", "2026-10-25T18:00:20", "description",
				texts("fr", "Pour *tous*.", "en", "For\n\nall."), "contact", texts("mail", "office@example.org"),
				"links", new Object[] { Map.of("label", texts("fr", "Plan"), "url", "https://map.example.org/") })));
		String path = "/api/agenda/events/" + this.event;
		String before = expect(200, this.organizer.get(path));
		Map<String, String> form = shown("details");
		submit("details", form);
		assertThat(expect(200, this.organizer.get(path))).isEqualTo(before);
	}

	@Test
	void keepsATimeInTheHourThatComesTwice() {
		session("start", "2026-10-25T02:30:15+01:00", "end", "2026-10-25T02:45:00.250+01:00");
		savesAsShown("sessions/opening");
	}

	@Test
	void saysWhyATimeInTheHourThatIsLeftOutIsNone() {
		Map<String, String> form = shown("sessions/opening");
		form.put("start", "2026-03-29T02:30");
		String path = path("sessions/opening");
		assertThat(expect(422, this.organizer.submit(path + "?lang=en", form)))
			.contains("the clocks go forward from 02:00 to 03:00");
		assertThat(expect(422, this.organizer.submit(path + "?lang=de", form))).contains("die Uhr von 02:00 auf 03:00");
		assertThat(expect(422, this.organizer.submit(path + "?lang=ja", form))).contains("02:00から03:00");
	}

	@Test
	void readsEachLineBreakAsOne() {
		session("abstract", Map.of("en", "One\rTwo\r\nThree"));
		assertThat(expect(200, this.organizer.get(draft(this.event)))).contains("One\\nTwo\\nThree");
		savesAsShown("sessions/opening");
	}

	@Test
	void takesOverWhatOthersChangedAndKeepsWhatWasEntered() {
		Map<String, String> form = shown("sessions/opening");
		form.put("abstract", "Entered meanwhile");
		session("title", Map.of("en", "Changed by others"));
		String page = expect(412, this.organizer.submit(path("sessions/opening"), form));
		assertThat(page).contains("This was changed in the meantime", "value=\"Changed by others\"",
				"Entered meanwhile");
		submit("sessions/opening", HtmlForm.on(page));
		assertThat(content()).contains("Changed by others", "Entered meanwhile");
	}

	private void session(Object... fields) {
		Map<String, Object> session = sessionFields("opening", "09:00", "10:00");
		for (int i = 0; i < fields.length; i += 2) {
			session.put((String) fields[i], fields[i + 1]);
		}
		expect(200, this.organizer.put(draft(this.event) + "/sessions/opening", session));
	}

	private void put(String item, Map<String, String> text, String field) {
		expect(200, this.organizer.put(draft(this.event) + "/" + item, Map.of(field, text)));
	}

	private EntityExchangeResult<String> patch(Map<String, ?> fields) {
		return this.organizer.call("PATCH", "/api/agenda/events/" + this.event, new HashMap<>(fields));
	}

	private void savesAsShown(String item) {
		String before = content();
		submit(item, shown(item));
		assertThat(content()).isEqualTo(before);
	}

	private String content() {
		return expect(200, this.organizer.get(draft(this.event))).replaceAll("\"version\":\\d+", "");
	}

	private Map<String, String> shown(String item) {
		return HtmlForm.on(expect(200, this.organizer.page(path(item))));
	}

	private void submit(String item, Map<String, String> form) {
		expect(302, this.organizer.submit(path(item), form));
	}

	private String path(String item) {
		return "/agenda/desk/" + this.event + "/" + item;
	}

	private static Map<String, String> texts(String... pairs) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			texts.put(pairs[i], pairs[i + 1]);
		}
		return texts;
	}

}
