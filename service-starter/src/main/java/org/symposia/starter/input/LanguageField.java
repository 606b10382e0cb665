package org.symposia.starter.input;

import java.util.Locale;

/**
 * One of the fields of a localized text.
 *
 * @param name name of the field
 * @param language tag of the language it asks for
 * @param first whether it is the first field of the text
 */
public record LanguageField(String name, String language, boolean first) {

	/** What the language is called, with script and country if the tag has them. */
	public String label(Locale reader) {
		return Locale.forLanguageTag(this.language).getDisplayName(reader);
	}

}
