package org.symposia.agenda.timetable;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A person who chairs or speaks.
 *
 * @param id unique in its event
 * @param name the name in Latin script
 * @param nativeName the name in its own script, if that is not Latin
 * @param nativeLanguage language tag of the native name, if known
 * @param affiliation institution the person works for, if known
 */
public record Person(String id, String name, @Nullable String nativeName, @Nullable String nativeLanguage,
		@Nullable LocalizedText affiliation) implements TimetableItem {

	@Override
	public LocalizedText label() {
		return LocalizedText.of("und", this.name);
	}

}
