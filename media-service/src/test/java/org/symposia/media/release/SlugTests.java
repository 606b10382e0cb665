package org.symposia.media.release;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.input.InvalidValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SlugTests {

	@ParameterizedTest
	@CsvSource({ "Universitätsmedizin München, universitaetsmedizin-muenchen", "Łódź i Kraków, lodz-i-krakow",
			"Smørrebrød Øst, smorrebrod-ost", "Œuvre complète, oeuvre-complete", "Æther Đakovo, aether-dakovo" })
	void keepsTheLettersOfEurope(String headline, String slug) {
		assertThat(Slug.derived(headline, "fallback")).isEqualTo(slug);
		assertThat(Slug.derived(Normalizer.normalize(headline, Normalizer.Form.NFD), "fallback")).isEqualTo(slug);
	}

	@ParameterizedTest
	@CsvSource({ "Größere Räume für Ärzte, groessere-raeume-fuer-aerzte", "日独共同シンポジウムを開催, fallback",
			"A  new -- laboratory!, a-new-laboratory" })
	void followsTheHeadline(String headline, String slug) {
		assertThat(Slug.derived(headline, "fallback")).isEqualTo(slug);
	}

	@Test
	void endsWithAWholeWord() {
		assertThat(Slug.derived("collaboration ".repeat(20), "fallback")).hasSizeLessThanOrEqualTo(72)
			.endsWith("collaboration");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ab", "Upper-Case", "two--hyphens", "-edge", "fragments", "a/b", "..", "ä-b-c" })
	void refusesWhatIsNoAddress(String slug) {
		assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Slug.chosen(slug));
	}

}
