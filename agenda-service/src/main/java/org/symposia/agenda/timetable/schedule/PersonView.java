package org.symposia.agenda.timetable.schedule;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.schedule.SessionView.LinkView;
import org.symposia.starter.text.LocalizedText;

/**
 * A person in the JSON of the API.
 *
 * @param id unique in its event
 * @param name the name in Latin script
 * @param nativeName the name in its own script, {@code null} if that is Latin
 * @param nativeLanguage language tag of the native name, {@code null} if unknown
 * @param title stands before the name, {@code null} if there is none
 * @param degrees stand after the name, {@code null} if there are none
 * @param position what the person is at the institution, {@code null} if unknown
 * @param affiliation institution the person works for, {@code null} if unknown
 * @param orcid the ORCID iD, {@code null} if unknown
 * @param biography by language, {@code null} if there is none
 * @param links pages of the person
 */
public record PersonView(String id, String name, @Nullable String nativeName, @Nullable String nativeLanguage,
		@Nullable LocalizedText title, @Nullable String degrees, @Nullable LocalizedText position,
		@Nullable LocalizedText affiliation, @Nullable String orcid, @Nullable LocalizedText biography,
		List<LinkView> links) {

	public static PersonView of(PublicPerson person, ItemContent.OfPerson content) {
		return new PersonView(person.id(), person.name(), person.nativeName(), person.nativeLanguage(), person.title(),
				person.degrees(), person.position(), person.affiliation(), person.orcid(), content.biography(),
				content.links().stream().map(LinkView::of).toList());
	}

}
