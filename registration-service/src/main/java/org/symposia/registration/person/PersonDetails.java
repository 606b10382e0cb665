package org.symposia.registration.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.input.FormValues;

/**
 * A person as forms and JSON carry it, not validated. One of the two names suffices.
 *
 * @param givenName given name in Latin script, at most 100 characters
 * @param familyName family name in Latin script, at most 100 characters
 * @param email mail address
 * @param affiliation institution or company, at most 200 characters
 * @param title such as Dr., at most 50 characters; optional
 * @param position such as Head of Department, at most 200 characters; optional
 * @param nameOrder order of the name in Latin script: {@code given-first}, the default,
 * or {@code family-first}
 * @param nativeName the name in its own script; optional
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PersonDetails(@Nullable String givenName, @Nullable String familyName, @Nullable String email,
		@Nullable String affiliation, @Nullable String title, @Nullable String position, @Nullable String nameOrder,
		@JsonProperty("native") @Nullable NativeDetails nativeName) {

	static final String FIELD = "person";

	private static final String NATIVE = FIELD + ".native";

	/** No details at all. */
	public static PersonDetails none() {
		return new PersonDetails(null, null, null, null, null, null, null, null);
	}

	/** The details of a person. */
	public static PersonDetails of(Person person) {
		NativeName own = person.nativeName();
		return new PersonDetails(person.givenName(), person.familyName(), person.email(), person.affiliation(),
				person.title(), person.position(), person.nameOrder().slug(),
				(own != null)
						? new NativeDetails(own.familyName(), own.givenName(), own.familyReading(), own.givenReading())
						: null);
	}

	/** Reads the fields of a form, which are named as in JSON. */
	public static PersonDetails of(FormValues form) {
		return new PersonDetails(form.at(field("givenName")), form.at(field("familyName")), form.at(field("email")),
				form.at(field("affiliation")), form.at(field("title")), form.at(field("position")),
				form.at(field("nameOrder")),
				new NativeDetails(form.at(nativeField("familyName")), form.at(nativeField("givenName")),
						form.at(nativeField("familyReading")), form.at(nativeField("givenReading"))));
	}

	/** The values of a form with these details but the mail address. */
	public FormValues in(FormValues form) {
		FormValues filled = form.with(field("givenName"), this.givenName)
			.with(field("familyName"), this.familyName)
			.with(field("affiliation"), this.affiliation)
			.with(field("title"), this.title)
			.with(field("position"), this.position)
			.with(field("nameOrder"), this.nameOrder);
		return (this.nativeName != null) ? this.nativeName.in(filled) : filled;
	}

	NativeDetails own() {
		return (this.nativeName != null) ? this.nativeName : new NativeDetails(null, null, null, null);
	}

	static String field(String name) {
		return FIELD + "." + name;
	}

	static String nativeField(String name) {
		return NATIVE + "." + name;
	}

	@Override
	public String toString() {
		return "PersonDetails";
	}

	/**
	 * A name in its own script. One of the two names suffices.
	 *
	 * @param familyName such as 山田, at most 100 characters
	 * @param givenName such as 太郎, at most 100 characters
	 * @param familyReading how the family name is read, in kana; optional
	 * @param givenReading how the given name is read, in kana; optional
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	public record NativeDetails(@Nullable String familyName, @Nullable String givenName, @Nullable String familyReading,
			@Nullable String givenReading) {

		private FormValues in(FormValues form) {
			return form.with(nativeField("familyName"), this.familyName)
				.with(nativeField("givenName"), this.givenName)
				.with(nativeField("familyReading"), this.familyReading)
				.with(nativeField("givenReading"), this.givenReading);
		}

		@Override
		public String toString() {
			return "NativeDetails";
		}

	}

}
