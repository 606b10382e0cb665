package org.symposia.registration.registration;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class AttendeeRulesTests {

	private static final Offer OFFER = new Offer("berlin-2026", 1, Duration.ofHours(2), null, null,
			List.of(new Category("participant", LocalizedText.of("en", "Participant"))), true);

	@Test
	void findsNothingWrongWithErikaMustermann() {
		assertThat(judge(Map.of())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "givenName", "familyName", "email", "affiliation", "category", "consent" })
	void missesWhatIsRequired(String field) {
		assertThat(judge(Map.of(field, " "))).extracting(InputError::field).containsExactly(field);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "erika", "erika@", "@example.org", "erika@example", "erika@exa mple.org", "a..b@example.org",
					"erika@example.org\nBcc: all@example.org", "erika@-example.org", "Erika <erika@example.org>" })
	void refusesWhatIsNoMailAddress(String email) {
		assertThat(judge(Map.of("email", email))).extracting(InputError::code).containsExactly("email.invalid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "erika.mustermann+berlin@example.org", "e@xn--bcher-kva.example", "erika@bücher.example" })
	void takesUnusualMailAddresses(String email) {
		assertThat(judge(Map.of("email", email))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "category,nobody,category.unknown", "language,fr,language.unknown" })
	void refusesWhatIsNotOffered(String field, String value, String code) {
		assertThat(judge(Map.of(field, value))).extracting(InputError::code).containsExactly(code);
	}

	@Test
	void refusesCharactersThatCannotBePrinted() {
		assertThat(judge(Map.of("familyName", "Muster\u0000mann"))).extracting(InputError::code)
			.containsExactly("unprintable");
		assertThat(judge(Map.of("affiliation", "\u202EJIHS"))).extracting(InputError::code)
			.containsExactly("unprintable");
	}

	@Test
	void countsCharactersAsPeopleDo() {
		assertThat(judge(Map.of("familyName", "𠮷".repeat(100)))).isEmpty();
		assertThat(judge(Map.of("familyName", "x".repeat(101)))).extracting(InputError::code)
			.containsExactly("too-long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u3000", "\u2007 ", "\t", "" })
	void takesSpacesOfAnyKindForNothing(String blank) {
		assertThat(judge(Map.of("givenName", blank))).extracting(InputError::code).containsExactly("givenName.missing");
		assertThat(judge(Map.of("affiliation", blank))).extracting(InputError::code)
			.containsExactly("affiliation.missing");
	}

	@Test
	void writesNamesAsOneWouldWhateverTheKeyboardSent() {
		Map<String, String> fields = Map.of("givenName", "\u00a0Ju\u0308rgen\u3000", "familyName", "Mu\u0308ller",
				"nativeFamilyName", "か\u3099もう", "nativeGivenName", "\uFA10", "email", "e@example.org", "affiliation",
				"JIHS", "category", "participant", "language", "ja");
		Attendee accepted = AttendeeInput.of(fields).accepted();
		assertThat(accepted.fullName()).isEqualTo("Jürgen Müller");
		assertThat(accepted.nativeName().full()).isEqualTo("がもう \uFA10");
	}

	@Test
	void wantsTheNameToWhichAReadingBelongs() {
		assertThat(judge(Map.of("familyNameReading", "やまだ"))).extracting(InputError::field)
			.containsExactly("nativeFamilyName");
	}

	private static List<InputError> judge(Map<String, String> changes) {
		Map<String, String> fields = new HashMap<>(
				Map.of("givenName", "Erika", "familyName", "Mustermann", "email", "erika@example.org", "affiliation",
						"Charité", "category", "participant", "language", "de", "consent", "true"));
		fields.putAll(changes);
		return AttendeeRules.forRegistration(AttendeeInput.of(fields), OFFER);
	}

}
