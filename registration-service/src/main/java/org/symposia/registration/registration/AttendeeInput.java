package org.symposia.registration.registration;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.InterfaceLanguage;

/**
 * An attendee's details as submitted, not validated.
 *
 * @param givenName given name in Latin script
 * @param familyName family name in Latin script
 * @param nativeGivenName given name in its own script
 * @param nativeFamilyName family name in its own script
 * @param givenNameReading how the given name is read
 * @param familyNameReading how the family name is read
 * @param email mail address
 * @param affiliation institution or company
 * @param category id of a category of the offer
 * @param language {@code en}, {@code de} or {@code ja}
 * @param consent whether the data may be kept for this event
 */
public record AttendeeInput(@Nullable String givenName, @Nullable String familyName, @Nullable String nativeGivenName,
		@Nullable String nativeFamilyName, @Nullable String givenNameReading, @Nullable String familyNameReading,
		@Nullable String email, @Nullable String affiliation, @Nullable String category, @Nullable String language,
		@Nullable Boolean consent) {

	/** Reads the fields of a form. */
	public static AttendeeInput of(Map<String, String> fields) {
		return new AttendeeInput(fields.get("givenName"), fields.get("familyName"), fields.get("nativeGivenName"),
				fields.get("nativeFamilyName"), fields.get("givenNameReading"), fields.get("familyNameReading"),
				fields.get("email"), fields.get("affiliation"), fields.get("category"), fields.get("language"),
				"true".equals(fields.get("consent")));
	}

	/** The values of the form that corrects a registration. */
	public static AttendeeInput of(Attendee attendee) {
		NativeName name = attendee.nativeName();
		return new AttendeeInput(attendee.givenName(), attendee.familyName(), (name != null) ? name.givenName() : null,
				(name != null) ? name.familyName() : null, (name != null) ? name.givenNameReading() : null,
				(name != null) ? name.familyNameReading() : null, attendee.email(), attendee.affiliation(),
				attendee.category(), attendee.language().tag(), true);
	}

	/** An empty form in a language. */
	public static AttendeeInput empty(InterfaceLanguage language, @Nullable String category) {
		return new AttendeeInput(null, null, null, null, null, null, null, null, category, language.tag(), false);
	}

	/** The attendee; only for input without errors. */
	public Attendee accepted() {
		return new Attendee(TextNormalization.tidy(this.givenName), TextNormalization.tidy(this.familyName),
				nativeName(), TextNormalization.tidy(this.email), TextNormalization.tidy(this.affiliation),
				TextNormalization.tidy(this.category), language(TextNormalization.tidy(this.language)));
	}

	private @Nullable NativeName nativeName() {
		String family = TextNormalization.tidy(this.nativeFamilyName);
		String given = TextNormalization.tidy(this.nativeGivenName);
		if (family.isEmpty() && given.isEmpty()) {
			return null;
		}
		return new NativeName(given, family, orNull(TextNormalization.tidy(this.givenNameReading)),
				orNull(TextNormalization.tidy(this.familyNameReading)));
	}

	private static InterfaceLanguage language(String tag) {
		for (InterfaceLanguage language : InterfaceLanguage.values()) {
			if (language.tag().equals(tag)) {
				return language;
			}
		}
		throw new IllegalArgumentException("Not a language of the interface: " + tag);
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	@Override
	public String toString() {
		return "AttendeeInput";
	}

}
