package org.symposia.starter.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.StaticMessageSource;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifierFieldsTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final FieldErrors errors = new FieldErrors(this.messages, Locale.ENGLISH);

	private final Fields fields = new Fields(this.errors);

	IdentifierFieldsTests() {
		List.of("required", "slug", "gap", "language", "zone", "moment", "far", "unreadable")
			.forEach((code) -> this.messages.addMessage("input." + code, Locale.ENGLISH, code));
		List.of("choice", "too-many", "too-long")
			.forEach((code) -> this.messages.addMessage("input." + code, Locale.ENGLISH, code + " {0}"));
	}

	@ParameterizedTest
	@CsvSource({ "a, true", "a1, true", "a-1, true", "a--1, true", "1, true", "a-, false", "-a, false", "a_b, false",
			"ä, false", "a b, false", "A, false" })
	void acceptSlugs(String value, boolean right) {
		assertThat(this.fields.identifiers().slug("id", value) != null).isEqualTo(right);
		assertThat(this.errors.at("id")).isEqualTo(!right);
	}

	@Test
	void boundSlugs() {
		assertThat(this.fields.identifiers().slug("id", "a".repeat(60))).hasSize(60);
		assertThat(this.fields.identifiers().slug("id", "a".repeat(61))).isNull();
		assertThat(this.errors.list()).containsExactly(new FieldError("id", "slug"));
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = " ")
	void requireASlug(String value) {
		assertThat(this.fields.identifiers().slug("id", value)).isNull();
		assertThat(this.errors.list()).containsExactly(new FieldError("id", "required"));
	}

	@ParameterizedTest
	@CsvSource({ "' ja ', ja, false", "zh-Hant, zh-Hant, false", "'', , false", ", , false", "japanisch!, , true" })
	void acceptALanguageOrNone(String value, String language, boolean wrong) {
		assertThat(this.fields.identifiers().optionalLanguage("language", value)).isEqualTo(language);
		assertThat(this.errors.at("language")).isEqualTo(wrong);
	}

	@Test
	void chooseAmongWhatIsKnown() {
		Map<String, Integer> known = Map.of("talk", 1, "panel", 2);
		IdentifierFields identifiers = this.fields.identifiers();
		assertThat(identifiers.<Integer>choice("kind", "panel", (name) -> Optional.ofNullable(known.get(name)),
				List.of("talk", "panel")))
			.isEqualTo(2);
		assertThat(identifiers.<Integer>choice("kind", "party", (name) -> Optional.ofNullable(known.get(name)),
				List.of("talk", "panel")))
			.isNull();
		assertThat(identifiers.<Integer>choice("other", null, (name) -> Optional.ofNullable(known.get(name)),
				List.of("talk")))
			.isNull();
		assertThat(this.errors.list()).containsExactly(new FieldError("kind", "choice talk, panel"),
				new FieldError("other", "choice talk"));
	}

	@Test
	void takeSeveralNamesOnceEachUpToABound() {
		IdentifierFields identifiers = this.fields.identifiers();
		assertThat(identifiers.several("hosts", List.of("a", "b", "a"), 2)).containsExactly("a", "b");
		assertThat(identifiers.several("hosts", null, 2)).isEmpty();
		assertThat(this.errors.list()).isEmpty();
		identifiers.several("hosts", List.of("a", "b", "c"), 2);
		identifiers.several("rooms", Arrays.asList("a", null), 2);
		assertThat(this.errors.list()).containsExactly(new FieldError("hosts", "too-many 2"),
				new FieldError("rooms", "gap"));
	}

	@ParameterizedTest
	@CsvSource({ "Europe/Berlin, true", "' Asia/Tokyo ', true", "UTC, true", "Berlin, false", "+09:00, false",
			"europe/berlin, false", ", false" })
	void acceptTimeZonesByTheirNames(String value, boolean right) {
		assertThat(this.fields.times().zone("zone", value) != null).isEqualTo(right);
		assertThat(this.errors.at("zone")).isEqualTo(!right);
	}

	@Test
	void boundTheLanguagesOfAText() {
		Map<String, String> texts = new LinkedHashMap<>();
		IntStream.range(0, 20).forEach((number) -> texts.put("en-a" + number, "text"));
		this.fields.texts().optionalProse("title", LocalizedText.of(texts), 100);
		assertThat(this.errors.list()).isEmpty();
		texts.put("de", "text");
		this.fields.texts().optionalProse("title", LocalizedText.of(texts), 100);
		assertThat(this.errors.list()).containsExactly(new FieldError("title", "too-many 20"));
	}

	@Test
	void countCharactersAsPeopleDo() {
		assertThat(this.fields.texts().line("title", "𠮷".repeat(10), 10)).isNotNull();
		assertThat(this.fields.texts().line("title", "𠮷".repeat(11), 10)).isNull();
		assertThat(this.errors.list()).containsExactly(new FieldError("title", "too-long 10"));
	}

	@Test
	void preferTheMessageOfTheField() {
		this.messages.addMessage("input.required.mail", Locale.ENGLISH, "Please give your address.");
		this.errors.add("mail", "required");
		this.errors.add("name", "required");
		assertThat(this.errors.list()).extracting(FieldError::message)
			.containsExactly("Please give your address.", "required");
	}

	@Test
	void shortenWhatTheyQuote() {
		List<String> allowed = new ArrayList<>();
		IntStream.range(0, 300).forEach((number) -> allowed.add("𠮷" + number));
		this.fields.identifiers().choice("kind", "x", (name) -> Optional.empty(), allowed);
		String message = this.errors.list().getFirst().message();
		assertThat(message.codePointCount(0, message.length())).isEqualTo("choice ".length() + 201);
		assertThat(message).endsWith("…");
	}

}
