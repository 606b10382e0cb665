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
 * Finds sessions at the same time by one sweep over their starts. Work and memory grow
 * with the sessions and the pairs found; of these, no more are named than anybody can
 * mend.
 */
final class Overlaps {

	/** The most pairs a rule names; as some are mended, the next appear. */
	static final int MOST = 1000;

	private final Map<String, List<Session>> occupied = new HashMap<>();

	private Overlaps() {
	}

	/**
	 * Sorts sessions by what they occupy.
	 * @param byTime sessions by their start
	 * @param occupies ids of what a session takes up, each once
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

	/**
	 * Names each pair that overlaps once, the earlier session first.
	 */
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

	/**
	 * Two sessions at once.
	 */
	record Pair(Session earlier, Session later) {

		List<String> ids() {
			return List.of(this.earlier.id(), this.later.id());
		}

		Slot slot() {
			return this.earlier.slot().common(this.later.slot());
		}

	}

}
