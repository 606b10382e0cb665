package org.symposia.agenda.timetable.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Slot;
import org.symposia.starter.text.LocalizedText;

/**
 * A day with time down and rooms across. A session without a room takes the whole width,
 * unless something else happens meanwhile: then it gets a column of its own, before the
 * rooms, which may be more than a screen shows.
 *
 * @param rooms heads of the columns; {@code null} for sessions without a room
 * @param rows one for each moment at which something starts or ends
 * @param parallel whether something happens in two columns at once, so that rooms side by
 * side tell more than a list
 */
public record AgendaGrid(List<@Nullable LocalizedText> rooms, List<Row> rows, boolean parallel) {

	/** How many columns a page holds. */
	private static final int COLUMNS = 5;

	static AgendaGrid of(List<AgendaEntry> entries, List<String> order) {
		TreeSet<Instant> points = new TreeSet<>();
		entries.forEach((entry) -> {
			points.add(entry.slot().start());
			points.add(entry.slot().end());
		});
		Map<@Nullable String, List<AgendaEntry>> columns = new LinkedHashMap<>();
		Set<String> wide = wide(entries);
		Map<String, Integer> places = new HashMap<>();
		order.forEach((room) -> places.put(room, places.size()));
		entries.stream()
			.filter((entry) -> !wide.contains(entry.id()))
			.sorted(Comparator.comparingInt((entry) -> place(entry.session().room(), places)))
			.forEach((entry) -> columns.computeIfAbsent(entry.session().room(), (_) -> new ArrayList<>()).add(entry));
		return new GridLayout(entries, wide, columns, List.copyOf(points)).grid(isParallel(entries));
	}

	private static int place(@Nullable String room, Map<String, Integer> places) {
		return (room != null) ? places.getOrDefault(room, places.size()) : -1;
	}

	/**
	 * Ids of the entries without a room while nothing else happens: what came before has
	 * ended, and what comes next has not begun.
	 */
	private static Set<String> wide(List<AgendaEntry> byTime) {
		Set<String> wide = new HashSet<>();
		Instant ended = Instant.MIN;
		for (int i = 0; i < byTime.size(); i++) {
			Slot slot = byTime.get(i).slot();
			boolean followed = i + 1 < byTime.size() && byTime.get(i + 1).slot().start().isBefore(slot.end());
			if (byTime.get(i).session().room() == null && !ended.isAfter(slot.start()) && !followed) {
				wide.add(byTime.get(i).id());
			}
			ended = ended.isAfter(slot.end()) ? ended : slot.end();
		}
		return wide;
	}

	private static boolean isParallel(List<AgendaEntry> entries) {
		List<AgendaEntry> running = new ArrayList<>();
		for (AgendaEntry entry : entries) {
			running.removeIf((earlier) -> !earlier.slot().overlaps(entry.slot()));
			if (running.stream()
				.anyMatch((earlier) -> !Objects.equals(earlier.session().room(), entry.session().room()))) {
				return true;
			}
			running.add(entry);
		}
		return false;
	}

	/**
	 * Whether the rooms need more width than a page has.
	 * @return whether it scrolls sideways
	 */
	public boolean broad() {
		return this.rooms.size() > COLUMNS;
	}

	/**
	 * What starts at a moment.
	 *
	 * @param time the moment on the clock, empty if nothing starts then
	 * @param cells from the first room to the last; what still lasts from above has none
	 */
	public record Row(String time, List<Cell> cells) {
	}

	/**
	 * A piece of the grid.
	 *
	 * @param rows how many rows it takes
	 * @param columns how many columns it takes
	 * @param entries the sessions in it; several if they collide
	 */
	public record Cell(int rows, int columns, List<AgendaEntry> entries) {
	}

}
