package org.symposia.starter.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LocalizedTextTests {

	private final JsonMapper json = JsonMapper.shared();

	@Test
	void findsTheReadersLanguageWhateverTheRegion() {
		assertThat(openings().in(Locale.forLanguageTag("de-AT"))).isEqualTo("Eröffnung");
		assertThat(openings().languageFor(Locale.GERMANY)).isEqualTo("de");
	}

	@Test
	void fallsBackToTheAuthoritativeLanguage() {
		assertThat(openings().in(Locale.JAPANESE)).isEqualTo("Opening");
		assertThat(openings().languageFor(Locale.JAPANESE)).isEqualTo("en");
		assertThat(openings().in(Locale.ROOT)).isEqualTo("Opening");
	}

	@Test
	void keepsItsOrderAsJson() {
		assertThat(this.json.writeValueAsString(openings())).isEqualTo("{\"en\":\"Opening\",\"de\":\"Eröffnung\"}");
		assertThat(this.json.readValue("{\"de\":\"Ä\",\"en\":\"A\"}", LocalizedText.class).authoritative())
			.isEqualTo("Ä");
	}

	@Test
	void readsABareStringAsTextOfAnUndeterminedLanguage() {
		assertThat(this.json.readValue("\"Opening\"", LocalizedText.class))
			.isEqualTo(LocalizedText.of("und", "Opening"));
	}

	@Test
	void refusesWhatIsNoLanguage() {
		assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of("german!", "x"));
	}

	@Test
	void refusesALanguageNobodyHas() {
		for (String tag : List.of("a".repeat(9), "en" + "-a".repeat(20), "en" + "-abc".repeat(50_000))) {
			assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(tag, "x"))
				.satisfies((refused) -> assertThat(refused.getMessage()).hasSizeLessThan(100));
		}
		assertThat(LocalizedText.isLanguageTag("sl-Latn-IT-nedis-x-phone")).isTrue();
	}

	@Test
	void refusesTwoTextsForOneLanguage() {
		assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of("en", "x", "EN", "y")));
	}

	@Test
	void isEmptyWithoutAnythingToRead() {
		assertThat(LocalizedText.empty().in(Locale.ENGLISH)).isEmpty();
		assertThat(LocalizedText.of("en", " ").isEmpty()).isTrue();
		assertThat(openings().isEmpty()).isFalse();
	}

	private static LocalizedText openings() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("en", "Opening");
		texts.put("de", "Eröffnung");
		return LocalizedText.of(texts);
	}

}
