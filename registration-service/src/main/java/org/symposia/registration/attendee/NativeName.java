package org.symposia.registration.attendee;

import org.jspecify.annotations.Nullable;

/**
 * A name in its own script.
 *
 * @param givenName such as 太郎
 * @param familyName such as 山田
 * @param givenNameReading how it is read, such as たろう
 * @param familyNameReading how it is read, such as やまだ
 */
public record NativeName(String givenName, String familyName, @Nullable String givenNameReading,
		@Nullable String familyNameReading) {

	/** Family name first, as such names are written. */
	public String full() {
		return (this.familyName + " " + this.givenName).trim();
	}

	/** The reading in the same order; empty if not given. */
	public String reading() {
		return (text(this.familyNameReading) + " " + text(this.givenNameReading)).trim();
	}

	private static String text(@Nullable String part) {
		return (part != null) ? part : "";
	}

}
