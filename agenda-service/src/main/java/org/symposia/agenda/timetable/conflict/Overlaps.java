package org.symposia.agenda.timetable.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;

/**
 * Finds simultaneous sessions by one sweep over their starts. Time and memory grow with
 * the sessions and the pairs found.
 */
final class Overlaps {

	private final Map<String, List<Placed>> occupied = new HashMap<>();

	private Overlaps() {
	}

	/**
	 * Groups sessions by the ids of what they occupy.
	 * @param occupies ids of what a session occupies, each once
	 */
	static Overlaps in(Plan plan, Function<Session, ? extends Collection<String>> occupies) {
		Overlaps overlaps = new Overlaps();
		for (Session session : plan.timetable().placed()) {
			Placed placed = new Placed(session, plan.slot(session));
			for (String id : occupies.apply(session)) {
				overlaps.occupied.computeIfAbsent(id, (_) -> new ArrayList<>()).add(placed);
			}
		}
		return overlaps;
	}

	/** The overlapping pairs, the earlier session first; found as they are asked for. */
	Stream<Pair> at(String id) {
		List<Placed> running = new ArrayList<>();
		return this.occupied.getOrDefault(id, List.of()).stream().flatMap((placed) -> {
			running.removeIf((earlier) -> !earlier.slot.overlaps(placed.slot));
			List<Pair> pairs = running.stream().flatMap((earlier) -> pair(earlier, placed)).toList();
			running.add(placed);
			return pairs.stream();
		});
	}

	/** Two sessions that overlap; a session and its parts do not count. */
	static Stream<Pair> pair(Session session, Session other, Plan plan) {
		return (other.time() != null)
				? pair(new Placed(session, plan.slot(session)), new Placed(other, plan.slot(other))) : Stream.empty();
	}

	private static Stream<Pair> pair(Placed one, Placed other) {
		if (!one.slot.overlaps(other.slot) || one.session.isWithin(other.session)) {
			return Stream.empty();
		}
		return Stream.of(one.isBefore(other) ? new Pair(one.session, other.session, one.slot.common(other.slot))
				: new Pair(other.session, one.session, one.slot.common(other.slot)));
	}

	private record Placed(Session session, Slot slot) {

		/** The order of sessions by time. */
		boolean isBefore(Placed other) {
			int starts = this.slot.start().compareTo(other.slot.start());
			int ends = this.slot.end().compareTo(other.slot.end());
			return (starts != 0) ? starts < 0
					: (ends != 0) ? ends < 0 : this.session.id().compareTo(other.session.id()) < 0;
		}

	}

	/** Two overlapping sessions. */
	record Pair(Session earlier, Session later, Slot slot) {

		List<String> ids() {
			return List.of(this.earlier.id(), this.later.id());
		}

	}

}
