package org.symposia.starter.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FormValuesTests {

	@Test
	void keepWhatWasTypedAsItWasTyped() {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.add("title", " Opening ");
		parameters.add("hosts", "jihs");
		parameters.add("hosts", "num");
		FormValues values = FormValues.of(parameters);
		assertThat(values.at("title")).isEqualTo(" Opening ");
		assertThat(values.at("hosts")).isEqualTo("jihs");
		assertThat(values.all("hosts")).containsExactly("jihs", "num");
		assertThat(values.has("hosts", "num")).isTrue();
		assertThat(values.at("none")).isNull();
		assertThat(values.all("none")).isEmpty();
	}

	@Test
	void doNotChangeWhenMoreIsAdded() {
		FormValues values = FormValues.empty().with("title", "Opening");
		assertThat(values.with("title", "Welcome").at("title")).isEqualTo("Welcome");
		assertThat(values.with("title", (String) null)).isEqualTo(values);
		assertThat(values.at("title")).isEqualTo("Opening");
	}

	@ParameterizedTest
	@CsvSource({ "7, 7", "0, 0", "999999999999999999, 999999999999999999", "1000000000000000000,", "-1,", "7.0,", "x,",
			"'',", "' 7'," })
	void nameTheVersionTheyWereShownAt(String typed, Long version) {
		assertThat(FormValues.empty().with("version", typed).version()).isEqualTo(version);
	}

	@Test
	void passAtTheVersionTheyWereShownAtOrWithoutOne() {
		FormValues values = FormValues.empty().with("version", "7");
		assertThatNoException().isThrownBy(() -> values.requireVersion(7));
		assertThatNoException().isThrownBy(() -> FormValues.empty().requireVersion(7));
		assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> values.requireVersion(8));
		assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> values.requireVersion(6));
	}

	@Test
	void holdATextInAFieldForEachLanguage() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("ja", "開会");
		texts.put("en", "Opening");
		texts.put("de", "Eröffnung");
		texts.put("fr", "Ouverture");
		FormValues values = FormValues.empty().with("title", LocalizedText.of(texts));
		assertThat(values.at("title")).isEqualTo("Opening");
		assertThat(values.at("titleDe")).isEqualTo("Eröffnung");
		assertThat(values.at("titleJa")).isEqualTo("開会");
		assertThat(values.at("title.fr")).isEqualTo("Ouverture");
		assertThat(values.localized("title", LocalizedText.of(texts)).authoritativeLanguage()).isEqualTo("ja");
	}

	@Test
	void showATextOfUndeterminedLanguageInTheFirstField() {
		LocalizedText stored = LocalizedText.of("und", "Opening");
		FormValues values = FormValues.empty().with("title", stored);
		assertThat(values.at("title")).isEqualTo("Opening");
		assertThat(values.localized("title", stored)).isEqualTo(stored);
		assertThat(values.with("title", "Welcome").localized("title", stored))
			.isEqualTo(LocalizedText.of("en", "Welcome"));
	}

	@Test
	void keepTheSpellingOfALanguageThatIsStored() {
		LocalizedText stored = LocalizedText.of("DE", "Eröffnung");
		assertThat(FormValues.empty().with("titleDe", "Begrüßung").localized("title", stored).asMap())
			.containsOnlyKeys("DE")
			.containsEntry("DE", "Begrüßung");
	}

	@Test
	void askForFurtherLanguagesOnceEach() {
		FormValues values = FormValues.empty()
			.with("title.fr", "Ouverture")
			.asking(List.of("title", "summary"), List.of("fr", "de-AT", "ko"));
		assertThat(values.at("title.fr")).isEqualTo("Ouverture");
		assertThat(values.at("summary.fr")).isEmpty();
		assertThat(values.languages("summary")).extracting(LanguageField::language)
			.containsExactly("en", "de", "ja", "fr", "ko");
	}

	@Test
	void doNotTakeEveryFieldWithADotForALanguage() {
		FormValues values = FormValues.empty().with("title.0", "x").with("title.", "y").with("titles.fr", "z");
		assertThat(values.languages("title")).extracting(LanguageField::name)
			.containsExactly("title", "titleDe", "titleJa");
	}

	@ParameterizedTest
	@CsvSource({ "en, de, Englisch", "pt-BR, en, Portuguese (Brazil)", "fr, ja, フランス語" })
	void nameALanguageWithItsCountryToTheReader(String tag, String reader, String label) {
		assertThat(new LanguageField("title", tag, false).label(Locale.forLanguageTag(reader))).isEqualTo(label);
	}

	@Test
	void tellTheFirstErrorOfAField() {
		FormErrors errors = FormErrors.of(List.of(new FieldError("title", "Too long."),
				new FieldError("start", "No time."), new FieldError("title", "Unreadable.")));
		assertThat(errors.at("title")).isEqualTo("Too long.");
		assertThat(errors.messages().keySet()).containsExactly("title", "start");
		assertThat(errors.at("end")).isNull();
		assertThat(errors.isEmpty()).isFalse();
		assertThat(FormErrors.none().isEmpty()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Wrong., Help., e-mail h-mail", "Wrong., , e-mail", ", Help., h-mail", ", ," })
	void describeAFieldByItsErrorAndHelp(String error, String help, String ids) {
		assertThat(Hints.ids("mail", error, help)).isEqualTo(ids);
	}

}
