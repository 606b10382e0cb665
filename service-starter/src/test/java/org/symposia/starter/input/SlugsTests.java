package org.symposia.starter.input;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugsTests {

	@ParameterizedTest
	@CsvSource({ "Opening Session, opening-session", "'  Größe & Wert!  ', gro-e-wert", "Łódź 2026, odz-2026",
			"Café – Übersicht, cafe-ubersicht", "Ｋｅｙｎｏｔｅ, keynote", "--a--b--, a-b", "A/B_C, a-b-c", "!, session",
			"開会, session", "'', session" })
	void areReadOutOfWhatPeopleType(String text, String slug) {
		assertThat(free(text)).isEqualTo(slug);
	}

	@Test
	void areNumberedWhereTheyAreTaken() {
		assertThat(free("Opening", "opening")).isEqualTo("opening-2");
		assertThat(free("Opening", "opening", "opening-2", "opening-3")).isEqualTo("opening-4");
		assertThat(free("開会", "session")).isEqualTo("session-2");
	}

	@Test
	void areNoLongerThanTheirFieldAllows() {
		String slug = free("a".repeat(47) + " bcd");
		assertThat(slug).isEqualTo("a".repeat(47));
		assertThat(free("a".repeat(100))).hasSize(48);
	}

	@ParameterizedTest
	@CsvSource({ "Opening Session", "Größe & Wert!", "開会", "A/B_C" })
	void areSlugsThatTheFieldAccepts(String text) {
		assertThat(free(text)).matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");
	}

	private static String free(String text, String... taken) {
		return Slugs.free(text, "session", Set.of(taken)::contains);
	}

}
