package org.symposia.agenda.timetable.schedule;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Person;
import org.symposia.starter.text.LocalizedText;

/**
 * A person who takes part in sessions, as the public reads it.
 *
 * @param id unique in its event
 * @param name the name in Latin script
 * @param nativeName the name in its own script, if that is not Latin
 * @param nativeLanguage language tag of the native name, if known
 * @param title stands before the name, such as {@code Prof. Dr.}
 * @param degrees stand after the name, such as {@code MD, PhD}
 * @param position what the person is at the institution, if known
 * @param affiliation institution the person works for, if known
 * @param orcid the ORCID iD, if known
 * @param content id of what is read about the person, if there is anything
 */
public record PublicPerson(String id, String name, @Nullable String nativeName, @Nullable String nativeLanguage,
		@Nullable LocalizedText title, @Nullable String degrees, @Nullable LocalizedText position,
		@Nullable LocalizedText affiliation, @Nullable String orcid, @Nullable String content) implements ScheduleItem {

	public static PublicPerson of(Person person) {
		return new PublicPerson(person.id(), person.name(), person.nativeName(), person.nativeLanguage(),
				person.title(), person.degrees(), person.position(), person.affiliation(), person.orcid(),
				person.content());
	}

	@Override
	public LocalizedText label() {
		return LocalizedText.of(LocalizedText.UNDETERMINED, this.name);
	}

	/** The name in each script, the native one first for readers of its language. */
	public List<PersonName> names(Locale reader) {
		if (this.nativeName == null) {
			return List.of(new PersonName(this.name, null));
		}
		String language = (this.nativeLanguage != null) ? Locale.forLanguageTag(this.nativeLanguage).getLanguage() : "";
		PersonName own = new PersonName(this.nativeName, this.nativeLanguage);
		PersonName latin = new PersonName(this.name, language.isEmpty() ? null : language + "-Latn");
		return reader.getLanguage().equals(language) ? List.of(own, latin) : List.of(latin, own);
	}

}
