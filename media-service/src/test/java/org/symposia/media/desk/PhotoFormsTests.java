package org.symposia.media.desk;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;
import org.symposia.media.release.TestReleases;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class PhotoFormsTests {

	private static final LocalizedText OTHER = LocalizedText.of("de", "Text");

	@Test
	void makesTheLanguageOfTheReleaseAuthoritative() {
		FormValues values = FormValues.empty().with("caption", "Signing").with("captionDe", "Unterzeichnung");
		assertThat(PhotoForms.read(values, "de", null).caption().authoritative()).isEqualTo("Unterzeichnung");
		assertThat(PhotoForms.read(values, "en", null).caption().authoritative()).isEqualTo("Signing");
	}

	@Test
	void hasFieldsForALanguageThatIsNotOfTheInterface() {
		Release release = TestReleases.aDraft("fr", TestReleases.TEXT, "num");
		PhotoFields fields = PhotoFields.of(PhotoForms.prefilled(release), "fr");
		assertThat(fields.own()).extracting(PhotoField::name)
			.containsExactly("caption.fr", "alt.fr", "credit.fr", "usageTerms.fr");
		assertThat(fields.own()).allMatch(PhotoField::required);
		assertThat(fields.translations()).extracting(PhotoFields.Translation::language)
			.containsExactly("en", "de", "ja");
	}

	@Test
	void hasFieldsForARegionalLanguage() {
		Release release = TestReleases.aDraft("en-GB", TestReleases.TEXT, "num");
		FormValues values = PhotoForms.prefilled(release).with("caption.en-GB", "Colours");
		assertThat(PhotoForms.read(values, "en-GB", null).caption().asMap()).isEqualTo(Map.of("en-GB", "Colours"));
	}

	@Test
	void keepsStoredTextsWithoutFields() {
		LocalizedText caption = LocalizedText.of(Map.of("fr", "Signature"));
		FormValues values = FormValues.empty().with("captionDe", "Unterzeichnung");
		PhotoText read = PhotoForms.read(values, "de", new PhotoText(caption, OTHER, OTHER, OTHER));
		assertThat(read.caption().asMap()).containsOnly(Map.entry("de", "Unterzeichnung"),
				Map.entry("fr", "Signature"));
	}

	@Test
	void offersTheFirstUnusedCaptionOfTheText() {
		Release release = TestReleases.aDraft("en",
				TestReleases.TEXT + "\n\nThe new building\n\nPhoto: NUM / Erika Mustermann", "num");
		FormValues values = PhotoForms.prefilled(release);
		assertThat(values.at("caption")).isEqualTo("The new building");
		assertThat(values.at("credit")).isEqualTo("NUM / Erika Mustermann");
	}

	@Test
	void showsErrorsOfTheLanguageOfTheReleaseAtItsFields() {
		InvalidInputException invalid = new InvalidInputException(List.of(new FieldError("caption", "a"),
				new FieldError("caption.ja", "b"), new FieldError("file", "c")));
		assertThat(PhotoForms.atFields(invalid, "de").errors()).extracting(FieldError::field)
			.containsExactly("caption.de", "caption.ja", "file");
	}

}
