package org.symposia.agenda.input;

import java.util.Locale;

/**
 * A field for a text in a language not every form asks for.
 *
 * @param name name of the field
 * @param language the language's tag
 */
public record FurtherField(String name, String language) {

	/**
	 * What the language is called.
	 * @param reader the reader's locale
	 * @return its name, with script and country if the tag says them
	 */
	public String label(Locale reader) {
		return Locale.forLanguageTag(this.language).getDisplayName(reader);
	}

}
