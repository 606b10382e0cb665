package org.symposia.registration.registration;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class AttendeeReaderTests {

	private static final Offer OFFER = new Offer("berlin-2026", 1, Duration.ofHours(2), null, null,
			List.of(new Category("participant", LocalizedText.of("en", "Participant"))), true);

	@Test
	void findsNothingWrongWithErikaMustermann() {
		assertThat(errors(Map.of())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "givenName", "familyName", "email", "affiliation", "category", "consent" })
	void missesWhatIsRequired(String field) {
		assertThat(errors(Map.of(field, " "))).extracting(FieldError::field).containsExactly(field);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "erika", "erika@", "@example.org", "erika@example", "erika@exa mple.org", "a..b@example.org",
					"erika@example.org\nBcc: all@example.org", "erika@-example.org", "Erika <erika@example.org>" })
	void refusesWhatIsNoMailAddress(String email) {
		assertThat(errors(Map.of("email", email))).extracting(FieldError::message).containsExactly("input.mail.email");
	}

	@ParameterizedTest
	@ValueSource(strings = { "erika.mustermann+berlin@example.org", "e@xn--bcher-kva.example", "erika@bücher.example" })
	void takesUnusualMailAddresses(String email) {
		assertThat(errors(Map.of("email", email))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "category,nobody,input.choice.category", "language,fr,input.choice.language" })
	void refusesWhatIsNotOffered(String field, String value, String code) {
		assertThat(errors(Map.of(field, value))).extracting(FieldError::message).containsExactly(code);
	}

	@Test
	void refusesCharactersThatCannotBePrinted() {
		assertThat(errors(Map.of("familyName", "Muster\u0000mann"))).extracting(FieldError::message)
			.containsExactly("input.unreadable.familyName");
		assertThat(errors(Map.of("affiliation", "\u202EJIHS"))).extracting(FieldError::message)
			.containsExactly("input.unreadable.affiliation");
	}

	@Test
	void countsCharactersAsPeopleDo() {
		assertThat(errors(Map.of("familyName", "𠮷".repeat(100)))).isEmpty();
		assertThat(errors(Map.of("familyName", "x".repeat(101)))).extracting(FieldError::message)
			.containsExactly("input.too-long.familyName");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u3000", "\u2007 ", "\t", "" })
	void takesSpacesOfAnyKindForNothing(String blank) {
		assertThat(errors(Map.of("givenName", blank))).extracting(FieldError::message)
			.containsExactly("input.required.givenName");
		assertThat(errors(Map.of("affiliation", blank))).extracting(FieldError::message)
			.containsExactly("input.required.affiliation");
	}

	@Test
	void writesNamesAsOneWouldWhateverTheKeyboardSent() {
		Map<String, String> fields = Map.of("givenName", "\u00a0Ju\u0308rgen\u3000", "familyName", "Mu\u0308ller",
				"nativeFamilyName", "か\u3099もう", "nativeGivenName", "\uFA10", "email", "e@example.org", "affiliation",
				"JIHS", "category", "participant", "language", "ja", "consent", "true");
		Attendee accepted = read(fields);
		assertThat(accepted.fullName()).isEqualTo("Jürgen Müller");
		assertThat(accepted.nativeName().full()).isEqualTo("がもう \uFA10");
	}

	@Test
	void wantsTheNameToWhichAReadingBelongs() {
		assertThat(errors(Map.of("familyNameReading", "やまだ"))).extracting(FieldError::field)
			.containsExactly("nativeFamilyName");
	}

	@ParameterizedTest
	@CsvSource({ "en,givenName familyName nativeFamilyName email", "ja,nativeFamilyName familyName givenName email" })
	void findsErrorsInTheOrderOfTheForm(String language, String fields) {
		LocaleContextHolder.setLocale(Locale.of(language));
		try {
			assertThat(errors(Map.of("givenName", "", "familyName", "", "givenNameReading", "たろう", "email", "")))
				.extracting(FieldError::field)
				.containsExactly(fields.split(" "));
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private static List<FieldError> errors(Map<String, String> changes) {
		Map<String, String> fields = new HashMap<>(
				Map.of("givenName", "Erika", "familyName", "Mustermann", "email", "erika@example.org", "affiliation",
						"Charité", "category", "participant", "language", "de", "consent", "true"));
		fields.putAll(changes);
		try {
			read(fields);
			return List.of();
		}
		catch (InvalidInputException ex) {
			return ex.errors();
		}
	}

	private static Attendee read(Map<String, String> fields) {
		FormValues values = FormValues.empty();
		for (Map.Entry<String, String> field : fields.entrySet()) {
			values = values.with(field.getKey(), field.getValue());
		}
		StaticMessageSource codes = new StaticMessageSource();
		codes.setUseCodeAsDefaultMessage(true);
		return new AttendeeReader(new Inputs(codes)).forRegistration(AttendeeInput.of(values), OFFER);
	}

}
