package org.symposia.registration.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.person.PersonDetails;
import org.symposia.starter.input.FormValues;

/**
 * A registration as submitted, not validated.
 *
 * @param category id of a category of the offer
 * @param language of mails and ticket: {@code en}, {@code de} or {@code ja}
 * @param person who registers
 * @param answers answers to the offer's questions by id; must be empty, since offers ask
 * none
 * @param consents ids of the consents given: {@code privacy-notice} if the offer asks to
 * acknowledge it, and those of the offer's voluntary consents that are given. A
 * correction without this field changes none. The registration itself is the legal basis
 * of keeping its data
 */
public record AttendeeInput(@Nullable String category, @Nullable String language, @Nullable PersonDetails person,
		@Nullable Map<String, @Nullable Object> answers, @Nullable List<@Nullable String> consents) {

	/** Reads the fields of a form. */
	public static AttendeeInput of(FormValues form) {
		return new AttendeeInput(form.at("category"), form.at("language"), PersonDetails.of(form), null,
				consents(form));
	}

	private static List<@Nullable String> consents(FormValues form) {
		List<@Nullable String> consents = new ArrayList<>();
		consents.addAll(form.all("consents"));
		return consents;
	}

	/** The details of an attendee. */
	public static AttendeeInput of(Attendee attendee) {
		return new AttendeeInput(attendee.category(), attendee.language().tag(), PersonDetails.of(attendee.person()),
				null, new ArrayList<>(attendee.voluntaryConsents()));
	}

	/** The values of a form with these details. */
	public FormValues values() {
		FormValues values = FormValues.empty().with("category", this.category).with("language", this.language);
		for (String consent : given()) {
			values = values.with("consents", consent);
		}
		return details().in(values);
	}

	List<@Nullable String> given() {
		return (this.consents != null) ? this.consents : List.of();
	}

	PersonDetails details() {
		return Objects.requireNonNullElse(this.person, PersonDetails.none());
	}

	@Override
	public String toString() {
		return "AttendeeInput";
	}

}
