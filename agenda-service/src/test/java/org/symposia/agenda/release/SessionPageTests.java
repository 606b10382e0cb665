package org.symposia.agenda.release;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class SessionPageTests {

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.anEvent();
		expect(200, this.organizer.put(draft(this.event) + "/persons/yamada",
				Map.of("name", "Hanako Yamada", "nativeName", "山田 花子", "nativeLanguage", "ja")));
		for (String room : new String[] { "hall", "foyer" }) {
			expect(200, this.organizer.put(draft(this.event) + "/rooms/" + room, Map.of("name", "Room " + room)));
		}
		this.organizer.putSession(this.event, "opening", "09:00", "10:00", "kind", "ceremony", "chairs",
				List.of("yamada"));
		this.organizer.putSession(this.event, "fever", "10:00", "11:00", "room", "hall", "chairs", List.of("yamada"));
		this.organizer.putSession(this.event, "data", "10:00", "11:00", "room", "foyer");
		this.organizer.putSession(this.event, "farewell", "11:00", "12:00");
		this.organizer.release(this.event);
	}

	@Test
	void leadsToWhatComesBeforeAndAfterAndAtTheSameTime() {
		assertThat(page("fever", "en")).contains(
				"<a rel=\"prev\" href=\"" + session("opening") + "\"><span>Before, 09:00</span>",
				"<a rel=\"next\" href=\"" + session("farewell") + "\"><span>After, 11:00</span>", "At the same time",
				"<a href=\"" + session("data") + "\">", "Room foyer");
	}

	@Test
	void hasNoNeighboursWhereThereAreNone() {
		assertThat(page("opening", "en")).doesNotContain("rel=\"prev\"", "At the same time").contains("rel=\"next\"");
	}

	@Test
	void namesPersonsInBothScripts() {
		assertThat(page("fever", "en"))
			.contains("<bdi lang=\"ja-Latn\">Hanako Yamada</bdi> · <bdi lang=\"ja\">山田 花子</bdi>");
		assertThat(page("fever", "ja"))
			.contains("<bdi lang=\"ja\">山田 花子</bdi> · <bdi lang=\"ja-Latn\">Hanako Yamada</bdi>");
	}

	@ParameterizedTest
	@CsvSource({ "en, Chair, Moderation", "de, Vorsitz, Moderation", "ja, 座長, 司会・進行" })
	void hasAChairInScientificSessionsOnly(String language, String chair, String moderation) {
		assertThat(page("fever", language)).contains("id=\"chairs\">" + chair + "<").doesNotContain(moderation);
		assertThat(page("opening", language)).contains("id=\"chairs\">" + moderation + "<").doesNotContain(chair);
	}

	@ParameterizedTest
	@CsvSource({ "en, 10:00, to 11:00, 'Berlin (CEST, UTC+2)'", "de, 10:00, bis 11:00 Uhr, 'Berlin (MESZ, UTC+2)'",
			"ja, 10:00, ～11:00, ベルリン（CEST、UTC+2）" })
	void tellsWhenItTakesPlace(String language, String start, String end, String zone) {
		assertThat(page("fever", language)).contains(">" + start + "</time>", ">" + end + "</time>", zone);
	}

	private String page(String session, String language) {
		return expect(200, this.visitor.page(session(session), language));
	}

	private String session(String id) {
		return "/agenda/" + this.event + "/sessions/" + id;
	}

}
