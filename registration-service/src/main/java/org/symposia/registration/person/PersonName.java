package org.symposia.registration.person;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The name of a person as pages show it.
 *
 * @param latin in Latin script, after the title
 * @param own in its own script, if given
 * @param language of the name in its own script, {@code und} if unknown
 * @param reading of the name in its own script; empty if not given
 * @param ownFirst whether the reader's language has the own script
 * @param erased whether personal data was erased
 */
public record PersonName(String latin, @Nullable String own, String language, String reading, boolean ownFirst,
		boolean erased) {

	/** The name for a reader. */
	public static PersonName of(Person person, Locale reader) {
		NativeName own = person.nativeName();
		return (own != null)
				? new PersonName(person.titledName(), own.full(), own.language(), own.reading(), own.isOwnOf(reader),
						person.isErased())
				: new PersonName(person.titledName(), null, "und", "", false, person.isErased());
	}

	/** The name that comes first for the reader. */
	public String first() {
		return (this.own != null && this.ownFirst) ? this.own : this.latin;
	}

}
