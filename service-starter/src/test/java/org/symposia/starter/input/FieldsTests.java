package org.symposia.starter.input;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FieldsTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private final FieldErrors errors = new FieldErrors(messages(), Locale.GERMAN);

	private final Fields fields = new Fields(this.errors);

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/input");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private List<String> wrong() {
		return this.errors.list().stream().map(FieldError::field).toList();
	}

	@Test
	void readALineWithoutWhatSurroundsIt() {
		assertThat(this.fields.texts().line("title", " Opening ", 10)).isEqualTo("Opening");
		assertThat(this.fields.texts().optionalLine("place", "\u3000", 10)).isNull();
		assertThatNoException().isThrownBy(this.errors::throwIfAny);
	}

	@Test
	void tellEverythingThatIsWrongInTheReadersLanguage() {
		this.fields.texts().line("title", " ", 10);
		this.fields.texts().line("place", "12345678901", 10);
		this.fields.texts().optionalLine("note", "a\u202eb", 10);
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(this.errors::throwIfAny)
			.satisfies((refused) -> assertThat(refused.errors()).containsExactly(
					new FieldError("title", "Bitte füllen Sie dieses Feld aus."),
					new FieldError("place", "Bitte verwenden Sie höchstens 10 Zeichen."), refused.errors().get(2)));
		assertThat(wrong()).containsExactly("title", "place", "note");
	}

	@Test
	void keepTheFirstErrorOfAField() {
		this.errors.add("title", "required");
		this.errors.add("title", "too-long", 10);
		assertThat(this.errors.list()).hasSize(1);
		assertThat(this.errors.at("title")).isTrue();
	}

	@Test
	void nameTheLanguageOfATextThatIsWrong() {
		LocalizedText text = LocalizedText.of(Map.of("de", "zu lang"));
		assertThat(this.fields.texts().localizedLine("title", text, 3)).isNotNull();
		assertThat(wrong()).containsExactly("title.de");
	}

	@Test
	void requireATextInSomeLanguage() {
		assertThat(this.fields.texts().localizedLine("title", LocalizedText.of("de", " "), 3)).isNull();
		assertThat(wrong()).containsExactly("title");
	}

	@Test
	void leaveOutLanguagesWithoutText() {
		LocalizedText text = LocalizedText.of("ja", "開会\u2028挨拶");
		assertThat(this.fields.texts().optionalProse("abstract", text, 100))
			.isEqualTo(LocalizedText.of("ja", "開会\n挨拶"));
	}

	@ParameterizedTest
	@CsvSource({ "berlin-2026, true", "a, true", "-berlin, false", "Berlin, false", "berlin_2026, false", "'', false" })
	void takeSlugsOnlyAsIds(String value, boolean right) {
		assertThat(this.fields.identifiers().slug("id", value) != null).isEqualTo(right);
		assertThat(wrong().isEmpty()).isEqualTo(right);
	}

	@Test
	void refuseGapsInLists() {
		assertThat(this.fields.identifiers().several("hosts", Arrays.asList("jihs", null, "jihs"), 5))
			.containsExactly("jihs");
		assertThat(wrong()).containsExactly("hosts");
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-15T09:00, 2026-04-15T07:00:00Z", "2026-04-15T09:00:30, 2026-04-15T07:00:30Z",
			"2026-04-15T09:00+09:00, 2026-04-15T00:00:00Z", "2026-04-15, 2026-04-14T22:00:00Z" })
	void readStartsAsPeopleAndProgramsWriteThem(String value, Instant start) {
		assertThat(this.fields.times().start("start", value, BERLIN)).isEqualTo(start);
	}

	@Test
	void readADateAsTheEndOfItsDay() {
		assertThat(this.fields.times().end("end", "2026-04-15", BERLIN)).isEqualTo("2026-04-15T22:00:00Z");
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-29T02:30", "1850-01-01T00:00", "2026-02-30", "tomorrow" })
	void refuseTimesThatDoNotExist(String value) {
		assertThat(this.fields.times().start("start", value, BERLIN)).isNull();
		assertThat(wrong()).containsExactly("start");
	}

}
