package org.symposia.registration.person;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.mail.MailAddress;

/**
 * A person who registers. Personal data: it appears in no domain event and no log. One of
 * the two names may be empty, since some people have one name only; both are empty once
 * the data was erased.
 *
 * @param givenName in Latin script
 * @param familyName in Latin script
 * @param email as typed, with a domain in any script
 * @param affiliation institution or company
 * @param title such as Dr.
 * @param position such as Head of Department
 * @param nameOrder order of the name in Latin script
 * @param nativeName the name in its own script, if given
 */
public record Person(String givenName, String familyName, String email, String affiliation, @Nullable String title,
		@Nullable String position, NameOrder nameOrder, @Nullable NativeName nativeName) {

	/** The longest name, in characters as people count them. */
	static final int MAX_NAME = 100;

	static final int MAX_AFFILIATION = 200;

	static final int MAX_TITLE = 50;

	static final int MAX_POSITION = 200;

	/**
	 * Persons stored before the order of names was asked for have the given name first.
	 */
	public Person {
		nameOrder = Objects.requireNonNullElse(nameOrder, NameOrder.GIVEN_FIRST);
		if (givenName.isEmpty() && familyName.isEmpty() && !email.isEmpty()) {
			throw new IllegalArgumentException("A person needs a given or a family name");
		}
	}

	/** The name in Latin script, in its own order. */
	public String fullName() {
		return joined((this.nameOrder == NameOrder.FAMILY_FIRST) ? Stream.of(this.familyName, this.givenName)
				: Stream.of(this.givenName, this.familyName));
	}

	/** The name in Latin script after the title. */
	public String titledName() {
		return joined(Stream.of(Objects.requireNonNullElse(this.title, ""), fullName()));
	}

	private static String joined(Stream<String> parts) {
		return parts.filter((part) -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

	/**
	 * The address of the mailbox.
	 * @throws IllegalArgumentException if personal data was erased
	 */
	public MailAddress mailAddress() {
		return new MailAddress(this.email);
	}

	/** The same person with another mail address. */
	public Person withEmail(String other) {
		return new Person(this.givenName, this.familyName, other, this.affiliation, this.title, this.position,
				this.nameOrder, this.nativeName);
	}

	/** Without personal data. */
	public static Person erased() {
		return new Person("", "", "", "", null, null, NameOrder.GIVEN_FIRST, null);
	}

	/** Whether personal data was erased. */
	public boolean isErased() {
		return this.email.isEmpty();
	}

	@Override
	public String toString() {
		return "Person";
	}

}
