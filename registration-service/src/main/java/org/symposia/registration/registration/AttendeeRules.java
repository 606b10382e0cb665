package org.symposia.registration.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.offer.Offer;
import org.symposia.starter.text.InterfaceLanguage;

/** The rules for an attendee's details, the same for the form and the API. */
public final class AttendeeRules {

	private static final int LONGEST = 100;

	private static final int LONGEST_AFFILIATION = 200;

	private static final List<AttendeeRule> DETAILS = List.of(required("givenName", AttendeeInput::givenName, LONGEST),
			required("familyName", AttendeeInput::familyName, LONGEST),
			optional("nativeGivenName", AttendeeInput::nativeGivenName),
			optional("nativeFamilyName", AttendeeInput::nativeFamilyName),
			optional("givenNameReading", AttendeeInput::givenNameReading),
			optional("familyNameReading", AttendeeInput::familyNameReading), AttendeeRules::nativeNameIsComplete,
			required("affiliation", AttendeeInput::affiliation, LONGEST_AFFILIATION), AttendeeRules::categoryIsOffered,
			AttendeeRules::languageIsSupported);

	private static final List<AttendeeRule> REGISTRATION = Stream
		.concat(DETAILS.stream(), Stream.of(AttendeeRules::mailboxIsValid, AttendeeRules::consentIsGiven))
		.toList();

	private AttendeeRules() {
	}

	/** The errors of a new registration, at most one per field. */
	public static List<InputError> forRegistration(AttendeeInput input, Offer offer) {
		return validate(REGISTRATION, input, offer);
	}

	/**
	 * The errors of a correction. It does not touch mailbox and consent, and may keep a
	 * category that is no longer offered.
	 */
	public static List<InputError> forCorrection(AttendeeInput input, Offer offer, Attendee present) {
		return validate(DETAILS, input, offer.including(present.category()));
	}

	private static List<InputError> validate(List<AttendeeRule> rules, AttendeeInput input, Offer offer) {
		Map<String, InputError> first = new LinkedHashMap<>();
		rules.stream()
			.flatMap((rule) -> rule.errors(input, offer))
			.forEach((error) -> first.putIfAbsent(error.field(), error));
		return List.copyOf(first.values());
	}

	private static AttendeeRule required(String field, Function<AttendeeInput, @Nullable String> value, int longest) {
		return (input, offer) -> {
			String text = value.apply(input);
			return (text == null || TextNormalization.isBlank(text))
					? Stream.of(InputError.of(field, field + ".missing")) : text(field, text, longest);
		};
	}

	private static AttendeeRule optional(String field, Function<AttendeeInput, @Nullable String> value) {
		return (input, offer) -> text(field, Objects.requireNonNullElse(value.apply(input), ""), LONGEST);
	}

	private static Stream<InputError> text(String field, String text, int longest) {
		if (text.codePoints().anyMatch(AttendeeRules::isUnprintable)) {
			return Stream.of(InputError.of(field, "unprintable"));
		}
		String tidy = TextNormalization.tidy(text);
		if (tidy.codePointCount(0, tidy.length()) > longest) {
			return Stream.of(new InputError(field, "too-long", List.of(longest)));
		}
		return Stream.empty();
	}

	/** Control characters, and those that change the direction of text. */
	private static boolean isUnprintable(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.UNASSIGNED, Character.PRIVATE_USE ->
				true;
			case Character.FORMAT -> character != 0x200C && character != 0x200D;
			default -> false;
		};
	}

	private static Stream<InputError> nativeNameIsComplete(AttendeeInput input, Offer offer) {
		boolean named = isGiven(input.nativeGivenName()) || isGiven(input.nativeFamilyName());
		boolean read = isGiven(input.givenNameReading()) || isGiven(input.familyNameReading());
		return (read && !named) ? Stream.of(InputError.of("nativeFamilyName", "nativeFamilyName.missing"))
				: Stream.empty();
	}

	private static boolean isGiven(@Nullable String text) {
		return !TextNormalization.isBlank(text);
	}

	private static Stream<InputError> categoryIsOffered(AttendeeInput input, Offer offer) {
		String category = input.category();
		if (category == null || TextNormalization.isBlank(category)) {
			return Stream.of(InputError.of("category", "category.missing"));
		}
		return offer.category(TextNormalization.tidy(category)).isPresent() ? Stream.empty()
				: Stream.of(InputError.of("category", "category.unknown"));
	}

	private static Stream<InputError> languageIsSupported(AttendeeInput input, Offer offer) {
		String language = TextNormalization.tidy(input.language());
		return Stream.of(InterfaceLanguage.values()).map(InterfaceLanguage::tag).anyMatch(language::equals)
				? Stream.empty() : Stream.of(InputError.of("language", "language.unknown"));
	}

	private static Stream<InputError> mailboxIsValid(AttendeeInput input, Offer offer) {
		String email = TextNormalization.tidy(input.email());
		if (email.isEmpty()) {
			return Stream.of(InputError.of("email", "email.missing"));
		}
		return MailAddress.isValid(email) ? Stream.empty() : Stream.of(InputError.of("email", "email.invalid"));
	}

	private static Stream<InputError> consentIsGiven(AttendeeInput input, Offer offer) {
		return Boolean.TRUE.equals(input.consent()) ? Stream.empty()
				: Stream.of(InputError.of("consent", "consent.missing"));
	}

}
