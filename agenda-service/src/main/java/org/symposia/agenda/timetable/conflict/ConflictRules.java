package org.symposia.agenda.timetable.conflict;

import java.util.List;

import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;

/**
 * The policy of a timetable: all rules it is held against.
 */
public final class ConflictRules {

	private final List<ConflictRule> rules;

	private ConflictRules(List<ConflictRule> rules) {
		this.rules = rules;
	}

	/**
	 * The rules for an event.
	 * @param event from when to when the event lasts
	 * @return the rules, the gravest first
	 */
	public static ConflictRules during(Slot event) {
		return new ConflictRules(List.of(new RoomOverlap(), new PersonOverlap(), new OutsideEvent(event)));
	}

	/**
	 * Everything that speaks against a timetable.
	 * @param timetable the timetable to judge
	 * @return conflicts by rule, then time
	 */
	public List<Conflict> conflictsOf(Timetable timetable) {
		return this.rules.stream().flatMap((rule) -> rule.conflictsIn(timetable).stream()).toList();
	}

}
