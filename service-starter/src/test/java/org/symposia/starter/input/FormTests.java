package org.symposia.starter.input;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class FormTests {

	private static final FormValues VALUES = FormValues.empty().with("title", "Opening").with("duties", "door");

	@Test
	void isFineWhenItIsShownFirst() {
		Form form = Form.of(VALUES);
		assertThat(form.status()).isEqualTo(HttpStatus.OK);
		assertThat(form.isRefused()).isFalse();
		assertThat(form.at("title")).isEqualTo("Opening");
		assertThat(form.has("duties", "door")).isTrue();
		assertThat(form.error("title")).isNull();
	}

	@Test
	void saysAtItsFieldsWhatIsWrongWithAnInput() {
		Form form = Form.invalid(VALUES, new InvalidInputException(
				List.of(new FieldError("title.de", "Too long."), new FieldError("title.fr", "Too long too."))));
		assertThat(form.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(form.error("titleDe")).isEqualTo("Too long.");
		assertThat(form.error("title.fr")).isEqualTo("Too long too.");
	}

	@Test
	void saysWhatIsStoredDoesNotAllowIt() {
		assertThat(Form.refused(VALUES, "The room is in use.").refusal()).isEqualTo("The room is in use.");
		assertThat(Form.conflict(VALUES, "id", "Taken.").error("id")).isEqualTo("Taken.");
		assertThat(Form.conflict(VALUES, "id", "Taken.").status()).isEqualTo(HttpStatus.CONFLICT);
	}

	@Test
	void keepsTheFingerprintsOfWhatWasShownFirst() {
		FormValues typed = VALUES.with("title", "Welcome").with("shown", VALUES.fingerprints());
		assertThat(Form.invalid(typed, new InvalidInputException("title", "Too short.")).fingerprints())
			.isEqualTo(VALUES.fingerprints());
		assertThat(Form.of(VALUES).fingerprints()).isEqualTo(VALUES.fingerprints());
	}

	@Test
	void asksForATextInTheInterfacesLanguagesAndInFurtherOnes() {
		FormValues values = FormValues.empty().asking(List.of("title"), List.of("fr", "de"));
		assertThat(Form.of(values).languages("title")).extracting(LanguageField::name)
			.containsExactly("title", "titleDe", "titleJa", "title.fr");
	}

	@Test
	void leavesLanguagesAloneThatItDoesNotAskFor() {
		LocalizedText stored = LocalizedText.of("ko", "개회");
		assertThat(FormValues.empty().with("title", "Opening").localized("title", stored).asMap())
			.containsEntry("ko", "개회")
			.containsEntry("en", "Opening");
	}

	@Test
	void removesALanguageThatWasEmptied() {
		FormValues values = FormValues.empty().with("title", "Opening").with("titleDe", " ");
		LocalizedText stored = FormValues.empty()
			.with("title", "Opening")
			.with("titleDe", "Eröffnung")
			.localized("title", null);
		assertThat(values.localized("title", stored)).isEqualTo(LocalizedText.of("en", "Opening"));
	}

}
