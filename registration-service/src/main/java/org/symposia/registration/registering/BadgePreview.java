package org.symposia.registration.registering;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.person.PersonDetails;
import org.symposia.starter.text.InterfaceLanguage;

/**
 * The badge as it would be printed with what is typed in the form; the page's script
 * keeps it up to date.
 *
 * @param name the name in large letters; empty if none is typed
 * @param otherName the name in the other script; empty if there is none
 */
record BadgePreview(String name, String otherName, String affiliation, String category) {

	static BadgePreview of(PersonDetails person, @Nullable String category, Locale reader) {
		String latin = latin(person);
		PersonDetails.NativeDetails own = person.nativeName();
		String inOwnScript = (own != null) ? joined(own.familyName(), own.givenName()) : "";
		boolean ownFirst = InterfaceLanguage.of(reader) == InterfaceLanguage.JA && !inOwnScript.isEmpty();
		return new BadgePreview(ownFirst ? inOwnScript : latin, ownFirst ? latin : inOwnScript,
				joined(person.affiliation()), joined(category));
	}

	private static String latin(PersonDetails person) {
		return "family-first".equals(person.nameOrder())
				? joined(person.title(), person.familyName(), person.givenName())
				: joined(person.title(), person.givenName(), person.familyName());
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts)
			.map((part) -> (part != null) ? part.strip() : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

}
