package org.symposia.media.release;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.symposia.media.entry.Fault;
import org.symposia.media.entry.FaultyEntryException;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class PhotoTextTests {

	@Test
	void tellsInWhichLanguageATextIsTooLong() {
		refused(said("en", "Caption", "ja", "長".repeat(1001)), "caption.ja", "too-long");
		refused(said("en", "x".repeat(1001), "ja", "長い"), "caption", "too-long");
	}

	@Test
	void takesNoMoreThanTwentyLanguages() {
		Map<String, String> texts = new LinkedHashMap<>();
		Stream.of(Locale.getISOLanguages()).limit(21).forEach((tag) -> texts.put(tag, "Caption"));
		refused(LocalizedText.of(texts), "caption", "languages");
	}

	@Test
	void takesNoMoreThanFitsIntoAPhotoFile() {
		Map<String, String> texts = new LinkedHashMap<>();
		Stream.of(Locale.getISOLanguages()).limit(20).forEach((tag) -> texts.put(tag, "<".repeat(1000)));
		refused(LocalizedText.of(texts), "caption", "texts.heavy");
	}

	private static void refused(LocalizedText caption, String field, String code) {
		LocalizedText other = LocalizedText.of("en", "Text");
		assertThatExceptionOfType(FaultyEntryException.class)
			.isThrownBy(() -> PhotoText.of("en", caption, other, other, other))
			.satisfies((ex) -> assertThat(ex.faults()).extracting(Fault::field, Fault::code)
				.containsExactly(tuple(field, code)));
	}

	private static LocalizedText said(String one, String first, String other, String second) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put(one, first);
		texts.put(other, second);
		return LocalizedText.of(texts);
	}

}
