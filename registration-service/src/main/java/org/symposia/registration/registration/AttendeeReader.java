package org.symposia.registration.registration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.starter.input.Characters;
import org.symposia.starter.input.Fields;
import org.symposia.starter.input.Inputs;
import org.symposia.starter.input.TextFields;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.text.InterfaceLanguage;

/**
 * Reads and validates attendee details, the same for forms and the API. Errors come in
 * the order of the form.
 */
@Component
public class AttendeeReader {

	private static final int MAX_NAME = 100;

	private static final int MAX_AFFILIATION = 200;

	private final Inputs inputs;

	AttendeeReader(Inputs inputs) {
		this.inputs = inputs;
	}

	/**
	 * Reads the details of a new registration.
	 * @throws InvalidInputException if there are errors
	 */
	public Attendee forRegistration(AttendeeInput input, Offer offer) {
		Fields fields = this.inputs.begin();
		Names names = names(fields.texts(), input);
		String email = email(fields, input);
		Choices choices = choices(fields, input, offer);
		if (!Boolean.TRUE.equals(input.consent())) {
			fields.errors().add("consent", "required");
		}
		fields.errors().throwIfAny();
		return attendee(names, Objects.requireNonNull(email), choices);
	}

	/**
	 * Reads a correction. The mailbox stays, and a category that is no longer offered may
	 * stay.
	 * @throws InvalidInputException if there are errors
	 */
	public Attendee forCorrection(AttendeeInput input, Offer offer, Attendee present) {
		Fields fields = this.inputs.begin();
		Names names = names(fields.texts(), input);
		if (input.email() != null && !input.email().strip().equalsIgnoreCase(present.email())) {
			fields.errors().add("email", "fixed");
		}
		Choices choices = choices(fields, input, offer.including(present.category()));
		fields.errors().throwIfAny();
		return attendee(names, present.email(), choices);
	}

	/** In the order of the form, which begins with the native name in Japanese. */
	private static Names names(TextFields texts, AttendeeInput input) {
		if (InterfaceLanguage.of(LocaleContextHolder.getLocale()) == InterfaceLanguage.JA) {
			NativeName own = nativeName(texts, input);
			String family = texts.line("familyName", input.familyName(), MAX_NAME);
			return new Names(texts.line("givenName", input.givenName(), MAX_NAME), family, own);
		}
		String given = texts.line("givenName", input.givenName(), MAX_NAME);
		String family = texts.line("familyName", input.familyName(), MAX_NAME);
		return new Names(given, family, nativeName(texts, input));
	}

	private static @Nullable NativeName nativeName(TextFields texts, AttendeeInput input) {
		boolean named = isGiven(input.nativeGivenName()) || isGiven(input.nativeFamilyName());
		if (!named && (isGiven(input.givenNameReading()) || isGiven(input.familyNameReading()))) {
			texts.errors().add("nativeFamilyName", "required");
		}
		String family = texts.optionalLine("nativeFamilyName", input.nativeFamilyName(), MAX_NAME);
		String given = texts.optionalLine("nativeGivenName", input.nativeGivenName(), MAX_NAME);
		String familyReading = texts.optionalLine("familyNameReading", input.familyNameReading(), MAX_NAME);
		String givenReading = texts.optionalLine("givenNameReading", input.givenNameReading(), MAX_NAME);
		return named ? new NativeName(Objects.requireNonNullElse(given, ""), Objects.requireNonNullElse(family, ""),
				givenReading, familyReading) : null;
	}

	private static boolean isGiven(@Nullable String text) {
		return !Characters.isBlank(text);
	}

	private static @Nullable String email(Fields fields, AttendeeInput input) {
		String email = Characters.normalized(input.email());
		if (email.isEmpty()) {
			fields.errors().add("email", "required");
			return null;
		}
		if (!MailAddress.isValid(email)) {
			fields.errors().add("email", "mail");
			return null;
		}
		return email;
	}

	private static Choices choices(Fields fields, AttendeeInput input, Offer offer) {
		String affiliation = fields.texts().line("affiliation", input.affiliation(), MAX_AFFILIATION);
		if (Characters.isBlank(input.category())) {
			fields.errors().add("category", "required");
		}
		Category category = fields.identifiers()
			.choice("category", Characters.normalized(input.category()), offer::category,
					offer.categories().stream().map(Category::id).toList());
		InterfaceLanguage language = fields.identifiers()
			.choice("language", Characters.normalized(input.language()), AttendeeReader::language,
					List.of("en", "de", "ja"));
		return new Choices(affiliation, category, language);
	}

	private static Optional<InterfaceLanguage> language(String tag) {
		return List.of(InterfaceLanguage.values()).stream().filter((each) -> each.tag().equals(tag)).findFirst();
	}

	private static Attendee attendee(Names names, String email, Choices choices) {
		return new Attendee(Objects.requireNonNull(names.given()), Objects.requireNonNull(names.family()), names.own(),
				email, Objects.requireNonNull(choices.affiliation()), Objects.requireNonNull(choices.category()).id(),
				Objects.requireNonNull(choices.language()));
	}

	private record Names(@Nullable String given, @Nullable String family, @Nullable NativeName own) {
	}

	private record Choices(@Nullable String affiliation, @Nullable Category category,
			@Nullable InterfaceLanguage language) {
	}

}
