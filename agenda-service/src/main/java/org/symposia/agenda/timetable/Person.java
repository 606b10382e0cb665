package org.symposia.agenda.timetable;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * Somebody who chairs or speaks.
 *
 * @param id unique in the event
 * @param name the name in Latin script
 * @param nativeName the name in its own script, if that is not Latin
 * @param nativeLanguage language tag of {@code nativeName}, if somebody stated it
 * @param affiliation where the person works, if known
 */
public record Person(String id, String name, @Nullable String nativeName, @Nullable String nativeLanguage,
		@Nullable LocalizedText affiliation) implements TimetableItem {

	@Override
	public LocalizedText label() {
		return LocalizedText.of("und", this.name);
	}

	/**
	 * Both names side by side, the native one first where the reader's language is its
	 * own.
	 * @param reader the reader's locale
	 * @return one or two names
	 */
	public List<ScriptName> names(Locale reader) {
		if (this.nativeName == null) {
			return List.of(new ScriptName(this.name, null));
		}
		String language = (this.nativeLanguage != null) ? Locale.forLanguageTag(this.nativeLanguage).getLanguage() : "";
		ScriptName own = new ScriptName(this.nativeName, this.nativeLanguage);
		ScriptName latin = new ScriptName(this.name, language.isEmpty() ? null : language + "-Latn");
		return reader.getLanguage().equals(language) ? List.of(own, latin) : List.of(latin, own);
	}

	/**
	 * A name as it is written.
	 *
	 * @param text the name
	 * @param language language tag, such as {@code ja} or, in Latin script,
	 * {@code ja-Latn} (BCP 47); {@code null} if nobody stated a language
	 */
	public record ScriptName(String text, @Nullable String language) {
	}

}
