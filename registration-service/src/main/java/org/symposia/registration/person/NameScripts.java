package org.symposia.registration.person;

import java.lang.Character.UnicodeScript;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.input.Widths;

/** In which scripts the names of a person are written. */
public final class NameScripts {

	private NameScripts() {
	}

	/**
	 * Whether the names were most likely typed into each other's fields: the one for
	 * Latin letters has letters of another script, and the other one has none.
	 */
	public static boolean areSwapped(PersonDetails person) {
		PersonDetails.NativeDetails own = person.own();
		return hasOtherThanLatin(person.givenName(), person.familyName())
				&& !hasOtherThanLatin(own.givenName(), own.familyName());
	}

	private static boolean hasOtherThanLatin(@Nullable String... names) {
		return Stream.of(names)
			.flatMapToInt((name) -> Widths.ascii(name).codePoints())
			.anyMatch((character) -> Character.isLetter(character) && !isLatinOrShared(character));
	}

	/** Letters such as the modifier apostrophe belong to no script alone. */
	private static boolean isLatinOrShared(int character) {
		UnicodeScript script = UnicodeScript.of(character);
		return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
	}

	/** The person with both names exchanged; readings stay. */
	public static PersonDetails swapped(PersonDetails person) {
		PersonDetails.NativeDetails own = person.own();
		return new PersonDetails(text(own.givenName()), text(own.familyName()), person.email(), person.affiliation(),
				person.title(), person.position(), person.nameOrder(), new PersonDetails.NativeDetails(
						text(person.familyName()), text(person.givenName()), own.familyReading(), own.givenReading()));
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
