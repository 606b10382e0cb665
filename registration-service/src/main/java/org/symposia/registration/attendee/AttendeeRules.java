package org.symposia.registration.attendee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.offer.Offer;
import org.symposia.starter.text.InterfaceLanguage;

/** What an attendee's details must fulfil, for the form and the API alike. */
public final class AttendeeRules {

	private static final int LONGEST = 100;

	private static final int LONGEST_AFFILIATION = 200;

	private static final List<AttendeeRule> DETAILS = List.of(required("givenName", AttendeeInput::givenName, LONGEST),
			required("familyName", AttendeeInput::familyName, LONGEST),
			optional("nativeGivenName", AttendeeInput::nativeGivenName),
			optional("nativeFamilyName", AttendeeInput::nativeFamilyName),
			optional("givenNameReading", AttendeeInput::givenNameReading),
			optional("familyNameReading", AttendeeInput::familyNameReading), AttendeeRules::nativeNameIsWhole,
			required("affiliation", AttendeeInput::affiliation, LONGEST_AFFILIATION), AttendeeRules::categoryIsOffered,
			AttendeeRules::languageIsSpoken);

	private static final List<AttendeeRule> REGISTRATION = Stream
		.concat(DETAILS.stream(), Stream.of(AttendeeRules::mailboxIsValid, AttendeeRules::consentIsGiven))
		.toList();

	private AttendeeRules() {
	}

	/** What is wrong with a new registration, one complaint a field at most. */
	public static List<Complaint> forRegistration(AttendeeInput input, Offer offer) {
		return judge(REGISTRATION, input, offer);
	}

	/**
	 * What is wrong with a correction, which leaves mailbox and consent alone, and may
	 * leave a category that is no longer offered.
	 */
	public static List<Complaint> forCorrection(AttendeeInput input, Offer offer, Attendee present) {
		return judge(DETAILS, input, offer.including(present.category()));
	}

	private static List<Complaint> judge(List<AttendeeRule> rules, AttendeeInput input, Offer offer) {
		Map<String, Complaint> first = new LinkedHashMap<>();
		rules.stream()
			.flatMap((rule) -> rule.complaints(input, offer))
			.forEach((complaint) -> first.putIfAbsent(complaint.field(), complaint));
		return List.copyOf(first.values());
	}

	private static AttendeeRule required(String field, Function<AttendeeInput, @Nullable String> value, int longest) {
		return (input, offer) -> {
			String text = value.apply(input);
			return (text == null || Typed.isBlank(text)) ? Stream.of(Complaint.of(field, field + ".missing"))
					: text(field, text, longest);
		};
	}

	private static AttendeeRule optional(String field, Function<AttendeeInput, @Nullable String> value) {
		return (input, offer) -> text(field, Objects.requireNonNullElse(value.apply(input), ""), LONGEST);
	}

	private static Stream<Complaint> text(String field, String text, int longest) {
		if (text.codePoints().anyMatch(AttendeeRules::isUnprintable)) {
			return Stream.of(Complaint.of(field, "unprintable"));
		}
		String tidy = Typed.tidy(text);
		if (tidy.codePointCount(0, tidy.length()) > longest) {
			return Stream.of(new Complaint(field, "too-long", List.of(longest)));
		}
		return Stream.empty();
	}

	/** Control characters, and those that turn the direction of what follows. */
	private static boolean isUnprintable(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.UNASSIGNED, Character.PRIVATE_USE ->
				true;
			case Character.FORMAT -> character != 0x200C && character != 0x200D;
			default -> false;
		};
	}

	private static Stream<Complaint> nativeNameIsWhole(AttendeeInput input, Offer offer) {
		boolean named = isGiven(input.nativeGivenName()) || isGiven(input.nativeFamilyName());
		boolean read = isGiven(input.givenNameReading()) || isGiven(input.familyNameReading());
		return (read && !named) ? Stream.of(Complaint.of("nativeFamilyName", "nativeFamilyName.missing"))
				: Stream.empty();
	}

	private static boolean isGiven(@Nullable String text) {
		return !Typed.isBlank(text);
	}

	private static Stream<Complaint> categoryIsOffered(AttendeeInput input, Offer offer) {
		String category = input.category();
		if (category == null || Typed.isBlank(category)) {
			return Stream.of(Complaint.of("category", "category.missing"));
		}
		return offer.category(Typed.tidy(category)).isPresent() ? Stream.empty()
				: Stream.of(Complaint.of("category", "category.unknown"));
	}

	private static Stream<Complaint> languageIsSpoken(AttendeeInput input, Offer offer) {
		String language = Typed.tidy(input.language());
		return Stream.of(InterfaceLanguage.values()).map(InterfaceLanguage::tag).anyMatch(language::equals)
				? Stream.empty() : Stream.of(Complaint.of("language", "language.unknown"));
	}

	private static Stream<Complaint> mailboxIsValid(AttendeeInput input, Offer offer) {
		String email = Typed.tidy(input.email());
		if (email.isEmpty()) {
			return Stream.of(Complaint.of("email", "email.missing"));
		}
		return MailAddress.isValid(email) ? Stream.empty() : Stream.of(Complaint.of("email", "email.invalid"));
	}

	private static Stream<Complaint> consentIsGiven(AttendeeInput input, Offer offer) {
		return Boolean.TRUE.equals(input.consent()) ? Stream.empty()
				: Stream.of(Complaint.of("consent", "consent.missing"));
	}

}
