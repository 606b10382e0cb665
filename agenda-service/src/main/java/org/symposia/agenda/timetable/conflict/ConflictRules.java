package org.symposia.agenda.timetable.conflict;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.Session;

/** All rules that a timetable should keep, the most severe first. */
public final class ConflictRules {

	/**
	 * The most conflicts a rule reports; once some are resolved, the next are reported.
	 */
	private static final int MOST = 1000;

	private static final List<ConflictRule> RULES = List.of(new RoomOverlap(), new PersonOverlap(),
			new OutsideSession(), new OutsideEvent());

	private ConflictRules() {
	}

	/** The conflicts by rule, then by time. */
	public static List<Conflict> conflictsIn(Plan plan) {
		return RULES.stream().flatMap((rule) -> rule.conflictsIn(plan).limit(MOST)).toList();
	}

	/** The conflicts that concern some sessions, by rule; all that there are. */
	public static List<Conflict> conflictsOf(Collection<String> sessions, Plan plan) {
		List<Session> placed = sessions.stream()
			.flatMap((id) -> plan.timetable().session(id).stream())
			.filter((session) -> session.time() != null)
			.toList();
		return RULES.stream().flatMap((rule) -> conflictsOf(placed, rule, plan)).toList();
	}

	private static Stream<Conflict> conflictsOf(List<Session> placed, ConflictRule rule, Plan plan) {
		return placed.stream().flatMap((session) -> rule.conflictsOf(session, plan)).distinct();
	}

}
