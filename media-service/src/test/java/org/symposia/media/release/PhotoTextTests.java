package org.symposia.media.release;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.text.LocalizedText;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhotoTextTests {

	@Test
	void namesTheLanguageOfALongText() {
		refused(said("en", "Caption", "ja", "長".repeat(1001)), "caption.ja", "too-long");
		refused(said("en", "x".repeat(1001), "ja", "長い"), "caption", "too-long");
	}

	@Test
	void refusesMoreThanTwentyLanguages() {
		Map<String, String> texts = new LinkedHashMap<>();
		Stream.of(Locale.getISOLanguages()).limit(21).forEach((tag) -> texts.put(tag, "Caption"));
		refused(LocalizedText.of(texts), "caption", "languages");
	}

	@Test
	void refusesMoreThanFitsIntoAPhotoFile() {
		Map<String, String> texts = new LinkedHashMap<>();
		Stream.of(Locale.getISOLanguages()).limit(20).forEach((tag) -> texts.put(tag, "<".repeat(1000)));
		refused(LocalizedText.of(texts), "caption", "texts.heavy");
	}

	@Test
	void refusesMarksThatOverrideTheWritingDirection() {
		refused(LocalizedText.of("en", "a\u202Eb"), "caption", "unprintable");
		refused(LocalizedText.of("en", "a\uE000b"), "caption", "unprintable");
	}

	@Test
	void normalisesLineSeparatorsAndAccents() {
		FieldErrors errors = errors();
		LocalizedText other = LocalizedText.of("en", "Text");
		PhotoText text = new PhotoText(LocalizedText.of("en", " Mu\u0308nchen\u2028Berlin "), other, other, other)
			.validated("en", errors);
		assertThat(errors.list()).isEmpty();
		assertThat(text.caption().authoritative()).isEqualTo("München\nBerlin");
	}

	private static void refused(LocalizedText caption, String field, String code) {
		LocalizedText other = LocalizedText.of("en", "Text");
		FieldErrors errors = errors();
		new PhotoText(caption, other, other, other).validated("en", errors);
		assertThat(errors.list()).extracting(FieldError::field).containsExactly(field);
		assertThat(errors.list().getFirst().message()).startsWith("input." + code);
	}

	private static FieldErrors errors() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		return new FieldErrors(messages, Locale.ENGLISH);
	}

	private static LocalizedText said(String one, String first, String other, String second) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put(one, first);
		texts.put(other, second);
		return LocalizedText.of(texts);
	}

}
