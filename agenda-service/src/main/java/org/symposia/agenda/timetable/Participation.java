package org.symposia.agenda.timetable;

import java.util.List;
import java.util.stream.Stream;

/**
 * A person's part in a session.
 *
 * @param person id of the person
 */
public record Participation(String person, ParticipantRole role) {

	/** Chairs and speakers, each in their order. */
	public static List<Participation> of(List<String> chairs, List<String> speakers) {
		return Stream
			.concat(chairs.stream().map((each) -> new Participation(each, ParticipantRole.CHAIR)),
					speakers.stream().map((each) -> new Participation(each, ParticipantRole.SPEAKER)))
			.toList();
	}

	/** Persons of a role in the order to name them. */
	public static List<String> persons(List<Participation> participations, ParticipantRole role) {
		return participations.stream().filter((each) -> each.role() == role).map(Participation::person).toList();
	}

	/** All persons, each once. */
	public static List<String> persons(List<Participation> participations) {
		return participations.stream().map(Participation::person).distinct().toList();
	}

}
