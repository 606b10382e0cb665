package org.symposia.registration.person;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.input.Characters;
import org.symposia.starter.input.Fields;
import org.symposia.starter.input.TextFields;
import org.symposia.starter.input.Widths;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.text.InterfaceLanguage;

/**
 * Reads a person and adds what is wrong to the errors, in the order of the form in the
 * reader's language: Japanese forms begin with the native name.
 */
public final class PersonReader {

	private static final List<String> ORDERS = Stream.of(NameOrder.values()).map(NameOrder::slug).toList();

	private final Fields fields;

	private final PersonDetails details;

	private final boolean japanese;

	/** Reads in the language of the reader. */
	public PersonReader(Fields fields, PersonDetails details, Locale reader) {
		this.fields = fields;
		this.details = details;
		this.japanese = InterfaceLanguage.of(reader) == InterfaceLanguage.JA;
	}

	/** The person; null if a name, affiliation or the address is missing or wrong. */
	public @Nullable Person read() {
		return read(null);
	}

	/**
	 * The person, who keeps a mail address; null if a name or the affiliation is missing
	 * or wrong.
	 */
	public @Nullable Person readKeeping(String email) {
		return read(email);
	}

	private @Nullable Person read(@Nullable String kept) {
		int before = this.fields.errors().list().size();
		NativeName own = this.japanese ? nativeName() : null;
		LatinName latin = latinName();
		String title = name(PersonDetails.field("title"), this.details.title(), Person.MAX_TITLE);
		if (!this.japanese) {
			own = nativeName();
		}
		NameOrder order = order();
		String affiliation = texts().line(PersonDetails.field("affiliation"), this.details.affiliation(),
				Person.MAX_AFFILIATION);
		String position = texts().optionalLine(PersonDetails.field("position"), this.details.position(),
				Person.MAX_POSITION);
		String email = (kept != null) ? keptEmail(kept) : email();
		if (this.fields.errors().list().size() > before || affiliation == null || email == null) {
			return null;
		}
		return new Person(latin.given(), latin.family(), email, affiliation, title, position, order, own);
	}

	private LatinName latinName() {
		String given = Widths.ascii(this.details.givenName());
		String family = Widths.ascii(this.details.familyName());
		if (Characters.isBlank(given) && Characters.isBlank(family)) {
			this.fields.errors().add(PersonDetails.field(this.japanese ? "familyName" : "givenName"), "required");
		}
		String first = name(PersonDetails.field(this.japanese ? "familyName" : "givenName"),
				this.japanese ? family : given, Person.MAX_NAME);
		String second = name(PersonDetails.field(this.japanese ? "givenName" : "familyName"),
				this.japanese ? given : family, Person.MAX_NAME);
		return this.japanese ? new LatinName(text(second), text(first)) : new LatinName(text(first), text(second));
	}

	private @Nullable NativeName nativeName() {
		PersonDetails.NativeDetails own = this.details.own();
		boolean named = isGiven(own.familyName()) || isGiven(own.givenName());
		if (!named && (isGiven(own.familyReading()) || isGiven(own.givenReading()))) {
			this.fields.errors().add(PersonDetails.nativeField("familyName"), "required");
		}
		String family = name(PersonDetails.nativeField("familyName"), own.familyName(), Person.MAX_NAME);
		String given = name(PersonDetails.nativeField("givenName"), own.givenName(), Person.MAX_NAME);
		String familyReading = reading(PersonDetails.nativeField("familyReading"), own.familyReading());
		String givenReading = reading(PersonDetails.nativeField("givenReading"), own.givenReading());
		return (family != null || given != null)
				? new NativeName(text(family), text(given), familyReading, givenReading) : null;
	}

	private @Nullable String reading(String field, @Nullable String typed) {
		String reading = texts().optionalLine(field, Widths.kana(typed), Person.MAX_NAME);
		if (reading != null && !NativeName.isReading(reading)) {
			this.fields.errors().add(field, "kana");
		}
		return reading;
	}

	private NameOrder order() {
		if (!isGiven(this.details.nameOrder())) {
			return NameOrder.GIVEN_FIRST;
		}
		NameOrder order = this.fields.identifiers()
			.choice(PersonDetails.field("nameOrder"), this.details.nameOrder(), NameOrder::of, ORDERS);
		return Objects.requireNonNullElse(order, NameOrder.GIVEN_FIRST);
	}

	private @Nullable String email() {
		String typed = this.details.email();
		String email = MailAddress.parse(typed).map(MailAddress::text).orElse(null);
		if (email == null) {
			this.fields.errors().add(PersonDetails.field("email"), isGiven(typed) ? "mail" : "required");
		}
		return email;
	}

	private String keptEmail(String kept) {
		String email = this.details.email();
		if (email != null && !new MailAddress(kept).isSameMailboxAs(email)) {
			this.fields.errors().add(PersonDetails.field("email"), "fixed");
		}
		return kept;
	}

	/** Part of what mails call a person. */
	private @Nullable String name(String field, @Nullable String typed, int max) {
		String name = texts().optionalLine(field, typed, max);
		if (name != null && WebAddresses.isIn(name)) {
			this.fields.errors().add(field, "web-address");
			return null;
		}
		return name;
	}

	private TextFields texts() {
		return this.fields.texts();
	}

	private static boolean isGiven(@Nullable String text) {
		return !Characters.isBlank(text);
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private record LatinName(String given, String family) {
	}

}
