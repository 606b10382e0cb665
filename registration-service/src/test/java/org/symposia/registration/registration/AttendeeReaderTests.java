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

import org.symposia.registration.Sample;
import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.PrivacyNotice;
import org.symposia.registration.person.NativeName;
import org.symposia.registration.person.Person;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AttendeeReaderTests {

	private static final Offer OFFER = new Offer("berlin-2026", 1, Duration.ofHours(2), null, null,
			List.of(new Category("participant", LocalizedText.of("en", "Participant"))), true);

	@Test
	void findsNothingWrongWithErikaMustermann() {
		assertThat(errors(Map.of())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "person.email", "person.affiliation", "category" })
	void missesWhatIsRequired(String field) {
		assertThat(errors(Map.of(field, " "))).extracting(FieldError::field).containsExactly(field);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "erika", "erika@", "@example.org", "erika@example", "erika@exa mple.org", "a..b@example.org",
					"erika@example.org\nBcc: all@example.org", "erika@-example.org", "Erika <erika@example.org>" })
	void refusesWhatIsNoMailAddress(String email) {
		assertThat(errors(Map.of("person.email", email))).extracting(FieldError::message)
			.containsExactly("input.mail.person.email");
	}

	@ParameterizedTest
	@ValueSource(strings = { "erika.mustermann+berlin@example.org", "e@xn--bcher-kva.example", "erika@bücher.example",
			"a..b@docomo.ne.jp", "erika＠example.org" })
	void takesUnusualMailAddresses(String email) {
		assertThat(errors(Map.of("person.email", email))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "category,nobody,input.choice.category", "language,fr,input.choice.language" })
	void refusesWhatIsNotOffered(String field, String value, String code) {
		assertThat(errors(Map.of(field, value))).extracting(FieldError::message).containsExactly(code);
	}

	@Test
	void refusesCharactersThatCannotBePrinted() {
		assertThat(errors(Map.of("person.familyName", "Muster\u0000mann"))).extracting(FieldError::message)
			.containsExactly("input.unreadable.person.familyName");
		assertThat(errors(Map.of("person.affiliation", "\u202EJIHS"))).extracting(FieldError::message)
			.containsExactly("input.unreadable.person.affiliation");
	}

	@Test
	void countsCharactersAsPeopleDo() {
		assertThat(errors(Map.of("person.familyName", "𠮷".repeat(100)))).isEmpty();
		assertThat(errors(Map.of("person.familyName", "x".repeat(101)))).extracting(FieldError::message)
			.containsExactly("input.too-long.person.familyName");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u3000", "\u2007 ", "\t", "" })
	void takesSpacesOfAnyKindForNothing(String blank) {
		assertThat(errors(Map.of("person.givenName", blank, "person.familyName", blank)))
			.extracting(FieldError::message)
			.containsExactly("input.required.person.givenName");
		assertThat(errors(Map.of("person.affiliation", blank))).extracting(FieldError::message)
			.containsExactly("input.required.person.affiliation");
	}

	@Test
	void writesNamesAsOneWouldWhateverTheKeyboardSent() {
		Person accepted = read(changed(Map.of("person.givenName", "\u00a0Ju\u0308rgen\u3000", "person.familyName",
				"Ｍu\u0308ller", "person.native.familyName", "か\u3099もう", "person.native.givenName", "\uFA10",
				"person.native.familyReading", "ｶﾞﾓｳ", "person.email", "ｅ＠example.org")))
			.person();
		assertThat(accepted.fullName()).isEqualTo("Jürgen Müller");
		assertThat(accepted.nativeName()).isEqualTo(new NativeName("がもう", "\uFA10", "ガモウ", null));
		assertThat(accepted.email()).isEqualTo("e@example.org");
	}

	@Test
	void wantsTheNameToWhichAReadingBelongs() {
		assertThat(errors(Map.of("person.native.familyReading", "やまだ"))).extracting(FieldError::field)
			.containsExactly("person.native.familyName");
	}

	@Test
	void wantsReadingsInKana() {
		assertThat(errors(Map.of("person.native.familyName", "山田", "person.native.familyReading", "Yamada",
				"person.native.givenReading", "たろう")))
			.extracting(FieldError::message)
			.containsExactly("input.kana.person.native.familyReading");
	}

	@ParameterizedTest
	@ValueSource(strings = { "person.givenName", "person.familyName" })
	void takesPeopleWithOneNameOnly(String missing) {
		assertThat(errors(Map.of(missing, ""))).isEmpty();
	}

	@Test
	void readsTitlePositionAndTheOrderOfTheName() {
		Person person = read(
				changed(Map.of("person.title", " Dr. ", "person.position", "Head", "person.nameOrder", "family-first")))
			.person();
		assertThat(person.titledName()).isEqualTo("Dr. Mustermann Erika");
		assertThat(person.position()).isEqualTo("Head");
		assertThat(errors(Map.of("person.nameOrder", "last-first"))).extracting(FieldError::field)
			.containsExactly("person.nameOrder");
	}

	@Test
	void refusesAnswersAndConsentsNobodyAskedFor() {
		AttendeeInput typed = AttendeeInput.of(form(changed(Map.of())));
		AttendeeInput answering = new AttendeeInput(typed.category(), typed.language(), typed.person(),
				Map.of("diet", "vegan"), List.of("photo"));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> reader().forRegistration(answering, OFFER))
			.satisfies((ex) -> assertThat(ex.errors()).extracting(FieldError::field)
				.containsExactly("answers.diet", "consents[0]"));
	}

	@Test
	void asksToAcknowledgeThePrivacyNoticeWhereTheOfferDoes() {
		Offer asking = new Offer("berlin-2026", 1, Duration.ofHours(2), null, null, OFFER.categories(), true,
				PrivacyNotice.ACKNOWLEDGE, List.of());
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> reader().forRegistration(AttendeeInput.of(form(changed(Map.of()))), asking))
			.satisfies((ex) -> assertThat(ex.errors()).extracting(FieldError::message)
				.containsExactly("input.required.consents"));
		Attendee attendee = reader()
			.forRegistration(AttendeeInput.of(form(changed(Map.of("consents", "privacy-notice")))), asking);
		assertThat(attendee.consents()).containsExactly(new Consent("privacy-notice", PrivacyNotice.VERSION));
		assertThat(attendee.corrected(reader().forCorrection(AttendeeInput.of(attendee), asking, attendee)))
			.isEqualTo(attendee);
	}

	@Test
	void letsAConsentToPhotosBeGivenAndWithdrawn() {
		Offer asking = new Offer("berlin-2026", 1, Duration.ofHours(2), null, null, OFFER.categories(), true,
				PrivacyNotice.NOTICE, List.of("photos"));
		Attendee without = reader().forRegistration(AttendeeInput.of(form(changed(Map.of()))), asking);
		assertThat(without.consents()).isEmpty();
		Attendee given = without.corrected(
				reader().forCorrection(AttendeeInput.of(form(changed(Map.of("consents", "photos")))), asking, without));
		assertThat(given.voluntaryConsents()).containsExactly("photos");
		assertThat(reader().forCorrection(withoutConsents(), asking, given).consents()).isEqualTo(given.consents());
		assertThat(reader().forCorrection(AttendeeInput.of(form(changed(Map.of()))), OFFER, given).consents())
			.as("withdrawn after the offer stopped asking")
			.isEmpty();
	}

	private static AttendeeInput withoutConsents() {
		AttendeeInput typed = AttendeeInput.of(form(changed(Map.of())));
		return new AttendeeInput(typed.category(), typed.language(), typed.person(), null, null);
	}

	@ParameterizedTest
	@CsvSource({
			"en,person.givenName person.native.familyName person.affiliation person.position person.email language category",
			"ja,person.native.familyName person.familyName person.affiliation person.position person.email language category" })
	void findsErrorsInTheOrderOfTheForm(String language, String fields) {
		LocaleContextHolder.setLocale(Locale.of(language));
		try {
			assertThat(errors(Map.of("person.givenName", "", "person.familyName", "", "person.native.givenReading",
					"たろう", "person.affiliation", "", "person.position", "\u0000", "person.email", "", "language", "fr",
					"category", "")))
				.extracting(FieldError::field)
				.containsExactly(fields.split(" "));
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	private static List<FieldError> errors(Map<String, String> changes) {
		try {
			read(changed(changes));
			return List.of();
		}
		catch (InvalidInputException ex) {
			return ex.errors();
		}
	}

	private static Map<String, String> changed(Map<String, String> changes) {
		Map<String, String> fields = new HashMap<>(Sample.form("erika@example.org"));
		fields.putAll(changes);
		return fields;
	}

	private static Attendee read(Map<String, String> fields) {
		return reader().forRegistration(AttendeeInput.of(form(fields)), OFFER);
	}

	private static FormValues form(Map<String, String> fields) {
		FormValues values = FormValues.empty();
		for (Map.Entry<String, String> field : fields.entrySet()) {
			values = values.with(field.getKey(), field.getValue());
		}
		return values;
	}

	private static AttendeeReader reader() {
		StaticMessageSource codes = new StaticMessageSource();
		codes.setUseCodeAsDefaultMessage(true);
		return new AttendeeReader(new Inputs(codes));
	}

}
