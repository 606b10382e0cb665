package org.symposia.agenda.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds sessions at the same time by one sweep over their starts.
 */
final class Overlaps {

	private Overlaps() {
	}

	/**
	 * Names each pair that overlaps once, the earlier session first.
	 */
	static void among(List<Session> byTime, BiConsumer<Session, Session> found) {
		List<Session> running = new ArrayList<>();
		for (Session session : byTime) {
			running.removeIf((earlier) -> !earlier.slot().overlaps(session.slot()));
			running.forEach((earlier) -> found.accept(earlier, session));
			running.add(session);
		}
	}

}
