package org.symposia.agenda.timetable.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;

/**
 * Finds simultaneous sessions by one sweep over their starts. Time and memory grow with
 * the sessions and the pairs found, whose number is limited.
 */
final class Overlaps {

	/** The most pairs a rule reports; once some are resolved, the next are reported. */
	static final int MOST = 1000;

	private final Map<String, List<Session>> occupied = new HashMap<>();

	private Overlaps() {
	}

	/**
	 * Groups sessions by the ids of what they occupy.
	 * @param byTime sessions by start
	 * @param occupies ids of what a session occupies, each once
	 */
	static Overlaps of(List<Session> byTime, Function<Session, ? extends Collection<String>> occupies) {
		Overlaps overlaps = new Overlaps();
		for (Session session : byTime) {
			for (String id : occupies.apply(session)) {
				overlaps.occupied.computeIfAbsent(id, (_) -> new ArrayList<>()).add(session);
			}
		}
		return overlaps;
	}

	/** The overlapping pairs, the earlier session first. */
	List<Pair> at(String id) {
		List<Pair> found = new ArrayList<>();
		List<Session> running = new ArrayList<>();
		for (Session session : this.occupied.getOrDefault(id, List.of())) {
			running.removeIf((earlier) -> !earlier.slot().overlaps(session.slot()));
			running.forEach((earlier) -> found.add(new Pair(earlier, session)));
			running.add(session);
			if (found.size() >= MOST) {
				break;
			}
		}
		return found;
	}

	/** Two overlapping sessions. */
	record Pair(Session earlier, Session later) {

		List<String> ids() {
			return List.of(this.earlier.id(), this.later.id());
		}

		Slot slot() {
			return this.earlier.slot().common(this.later.slot());
		}

	}

}
