package org.symposia.agenda.timetable;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A person who takes part in sessions.
 *
 * @param id unique in its event
 * @param name the name in Latin script
 * @param nativeName the name in its own script, if that is not Latin
 * @param nativeLanguage language tag of the native name, if known
 * @param title stands before the name, such as {@code Prof. Dr.}
 * @param degrees stand after the name, such as {@code MD, PhD}
 * @param position what the person is at the institution, such as {@code Director}
 * @param affiliation institution the person works for, if known
 * @param orcid the ORCID iD, if known
 * @param content id of what is read about the person, if there is anything
 */
public record Person(String id, String name, @Nullable String nativeName, @Nullable String nativeLanguage,
		@Nullable LocalizedText title, @Nullable String degrees, @Nullable LocalizedText position,
		@Nullable LocalizedText affiliation, @Nullable String orcid,
		@Nullable String content) implements TimetableItem {

	/** A person of whom only the name is known. */
	public static Person of(String id, String name) {
		return new Person(id, name, null, null, null, null, null, null, null, null);
	}

	@Override
	public LocalizedText label() {
		return LocalizedText.of(LocalizedText.UNDETERMINED, this.name);
	}

	@Override
	public Person withContent(@Nullable String other) {
		return new Person(this.id, this.name, this.nativeName, this.nativeLanguage, this.title, this.degrees,
				this.position, this.affiliation, this.orcid, other);
	}

}
