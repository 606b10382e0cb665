package org.symposia.agenda.exchange.indico;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.symposia.agenda.exchange.assembly.ScheduleAssembly;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.ImportedPerson;
import org.symposia.agenda.exchange.imported.Participation;
import org.symposia.agenda.exchange.imported.ParticipationRole;
import org.symposia.starter.text.LocalizedText;

/** Persons of an event, whose ids hold within it. */
final class IndicoPersons {

	private final ScheduleAssembly assembly;

	IndicoPersons(ScheduleAssembly assembly) {
		this.assembly = assembly;
	}

	/** The persons of an entry: who speaks, then who leads, then who wrote. */
	List<Participation> of(JsonNode entry) {
		Set<Participation> participations = new LinkedHashSet<>();
		add(participations, entry.path("speakers"), ParticipationRole.SPEAKER);
		add(participations, entry.path("presenters"), ParticipationRole.SPEAKER);
		add(participations, entry.path("conveners"), ParticipationRole.CHAIR);
		add(participations, entry.path("primaryauthors"), ParticipationRole.AUTHOR);
		add(participations, entry.path("coauthors"), ParticipationRole.AUTHOR);
		return new ArrayList<>(participations);
	}

	/** Adds persons who have no part in an item. */
	void add(JsonNode persons) {
		add(new LinkedHashSet<>(), persons, ParticipationRole.CHAIR);
	}

	private void add(Set<Participation> participations, JsonNode persons, ParticipationRole role) {
		for (JsonNode person : persons) {
			String name = name(person);
			if (name != null) {
				participations.add(new Participation(key(person, name), role));
			}
		}
	}

	private String key(JsonNode person, String name) {
		ImportLocation location = ImportLocation.person(name);
		String id = person.path("person_id").asString("");
		String email = person.path("email").asString("");
		LocalizedText affiliation = LocalizedText.of(LocalizedText.UNDETERMINED,
				person.path("affiliation").asString(""));
		return this.assembly.person(new ImportedPerson("", id.isEmpty() ? null : id, name, null,
				this.assembly.texts().lines(location, affiliation), LocalizedText.empty(),
				email.contains("@") ? email : null, null, null, null, List.of()));
	}

	/** The full name stands with the family name first. */
	private @Nullable String name(JsonNode person) {
		String given = person.path("first_name").asString(person.path("firstName").asString(""));
		String family = person.path("last_name").asString(person.path("familyName").asString(""));
		String name = (given + " " + family).strip();
		if (name.isEmpty()) {
			name = person.path("fullName").asString(person.path("name").asString(""));
			String[] parts = name.split(",", 2);
			name = (parts.length == 2) ? parts[1].strip() + " " + parts[0].strip() : name;
		}
		return this.assembly.texts().lineOrNull(ImportLocation.file(), name);
	}

}
