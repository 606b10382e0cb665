package org.symposia.registration.registration;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.input.FormValues;

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
	public static AttendeeInput of(FormValues form) {
		return new AttendeeInput(form.at("givenName"), form.at("familyName"), form.at("nativeGivenName"),
				form.at("nativeFamilyName"), form.at("givenNameReading"), form.at("familyNameReading"),
				form.at("email"), form.at("affiliation"), form.at("category"), form.at("language"),
				form.has("consent", "true"));
	}

	/** The details of an attendee, as a table or a view shows them. */
	public static AttendeeInput of(Attendee attendee) {
		NativeName name = attendee.nativeName();
		return new AttendeeInput(attendee.givenName(), attendee.familyName(), (name != null) ? name.givenName() : null,
				(name != null) ? name.familyName() : null, (name != null) ? name.givenNameReading() : null,
				(name != null) ? name.familyNameReading() : null, attendee.email(), attendee.affiliation(),
				attendee.category(), attendee.language().tag(), true);
	}

	/** The values of the form that corrects these details. */
	public FormValues values() {
		return FormValues.empty()
			.with("givenName", this.givenName)
			.with("familyName", this.familyName)
			.with("nativeFamilyName", this.nativeFamilyName)
			.with("nativeGivenName", this.nativeGivenName)
			.with("familyNameReading", this.familyNameReading)
			.with("givenNameReading", this.givenNameReading)
			.with("affiliation", this.affiliation)
			.with("category", this.category)
			.with("language", this.language);
	}

	@Override
	public String toString() {
		return "AttendeeInput";
	}

}
