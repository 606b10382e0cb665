package org.symposia.agenda.timetable.conflict;

import java.util.List;

import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;

/** All rules that a timetable should keep. */
public final class ConflictRules {

	private final List<ConflictRule> rules;

	private ConflictRules(List<ConflictRule> rules) {
		this.rules = rules;
	}

	/**
	 * The rules for an event, the most severe first.
	 * @param event the time of the event
	 */
	public static ConflictRules during(Slot event) {
		return new ConflictRules(List.of(new RoomOverlap(), new PersonOverlap(), new OutsideEvent(event)));
	}

	/** The conflicts by rule, then by time. */
	public List<Conflict> conflictsOf(Timetable timetable) {
		return this.rules.stream().flatMap((rule) -> rule.conflictsIn(timetable).stream()).toList();
	}

}
