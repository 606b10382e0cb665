package org.symposia.registration.registration;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The name of an attendee as pages show it.
 *
 * @param latin in Latin script
 * @param own in its own script, if given
 * @param language of the name in its own script, {@code und} if unknown
 * @param reading of the name in its own script; empty if not given
 * @param ownFirst whether the reader's language has the own script
 * @param erased whether personal data was erased
 */
public record PersonName(String latin, @Nullable String own, String language, String reading, boolean ownFirst,
		boolean erased) {

	/** The name for a reader. */
	public static PersonName of(Attendee attendee, Locale reader) {
		NativeName own = attendee.nativeName();
		return (own != null)
				? new PersonName(attendee.fullName(), own.full(), own.language(), own.reading(), own.isOwnOf(reader),
						attendee.isAnonymized())
				: new PersonName(attendee.fullName(), null, "und", "", false, attendee.isAnonymized());
	}

}
