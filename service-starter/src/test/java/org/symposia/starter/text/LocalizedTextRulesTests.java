package org.symposia.starter.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LocalizedTextRulesTests {

	private final JsonMapper json = JsonMapper.shared();

	@ParameterizedTest
	@CsvSource({ "de, de", "de-AT, de", "zh-Hant-TW, zh-Hant", "zh-Hans, ja", "zh, ja", "pt, ja", "en-GB, en" })
	void isLookedUpByTheLanguageThenByWhatIsMoreGeneral(String reader, String language) {
		LocalizedText text = texts("ja", "開会", "en", "Opening", "de", "Eröffnung", "zh-Hant", "開幕");
		assertThat(text.languageFor(Locale.forLanguageTag(reader))).isEqualTo(language);
	}

	@Test
	void keepsTheSpellingOfItsTags() {
		LocalizedText text = texts("EN", "Opening", "zh-hant", "開幕");
		assertThat(text.languageFor(Locale.ENGLISH)).isEqualTo("EN");
		assertThat(text.in(Locale.forLanguageTag("zh-Hant"))).isEqualTo("開幕");
	}

	@Test
	void hasNothingToReadWithoutLanguages() {
		assertThat(LocalizedText.empty().authoritative()).isEmpty();
		assertThat(LocalizedText.empty().authoritativeLanguage()).isEqualTo("und");
		assertThat(LocalizedText.empty().languageFor(Locale.GERMAN)).isEqualTo("und");
	}

	@Test
	void differsByItsAuthoritativeLanguage() {
		assertThat(texts("de", "a", "en", "b")).isNotEqualTo(texts("en", "b", "de", "a"));
		assertThat(texts("de", "a", "en", "b")).isEqualTo(texts("de", "a", "en", "b"))
			.hasSameHashCodeAs(texts("de", "a", "en", "b"));
		assertThat(LocalizedText.of("de", "a")).isNotEqualTo(null).isNotEqualTo("a");
		assertThat(LocalizedText.of("de", "a")).hasToString("{de=a}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de-CH-1996", "zh-Hant", "und", "sl-Latn-IT-nedis-x-phone" })
	void knowsTagsByTheirForm(String tag) {
		assertThat(LocalizedText.isLanguageTag(tag)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "e", "en-", "-en", "en_GB", "1en", "en--GB", "deutschsprachig", "en-GB.UTF-8" })
	void knowsWhatIsNoTag(String tag) {
		assertThat(LocalizedText.isLanguageTag(tag)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(tag, "x"));
	}

	@Test
	void cannotBeChanged() {
		Map<String, String> texts = new LinkedHashMap<>(Map.of("de", "a"));
		LocalizedText text = LocalizedText.of(texts);
		texts.put("en", "b");
		assertThat(text.asMap()).containsOnlyKeys("de");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> text.asMap().clear());
	}

	@Test
	void refusesAMissingText() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("de", null);
		assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(texts))
			.withMessage("The text for language 'de' is missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "[\"a\"]", "{\"de\": 7}", "{\"de\": null}", "{\"german!\": \"a\"}",
			"{\"de\": \"a\", \"DE\": \"b\"}", "\"bell\\u0007\"", "{\"de\": \"a\\u0085b\"}" })
	void refusesJsonThatIsNoText(String document) {
		assertThatExceptionOfType(DatabindException.class)
			.isThrownBy(() -> this.json.readValue(document, LocalizedText.class));
	}

	@Test
	void keepsLinesAndTabsOfJson() {
		assertThat(this.json.readValue("{\"de\": \"a\\r\\n\\tb\"}", LocalizedText.class).in(Locale.GERMAN))
			.isEqualTo("a\r\n\tb");
	}

	@ParameterizedTest
	@CsvSource({ "Müller, false", "開会, false", "שלום, true", "'Dr. שלום', true", "مرحبا, true", "123, false",
			"'', false" })
	void isIsolatedInASentenceOnlyIfItWouldReorderIt(String text, boolean isolated) {
		assertThat(BidiText.isolated(text)).isEqualTo(isolated ? "\u2068" + text + "\u2069" : text);
	}

	@ParameterizedTest
	@CsvSource({ "de-AT, DE", "ja-JP, JA", "en-GB, EN", "fr, EN", "und, EN" })
	void isShownInALanguageOfTheInterface(String reader, InterfaceLanguage language) {
		assertThat(InterfaceLanguage.of(Locale.forLanguageTag(reader))).isEqualTo(language);
		assertThat(language.tag()).isEqualTo(language.locale().getLanguage());
	}

	private static LocalizedText texts(String... pairs) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (int index = 0; index < pairs.length; index += 2) {
			texts.put(pairs[index], pairs[index + 1]);
		}
		return LocalizedText.of(texts);
	}

}
