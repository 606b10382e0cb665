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
 * A day with time down and rooms across. A session without a room takes the whole width;
 * if another one takes place at the same time, it has a column of its own before the
 * rooms.
 *
 * @param rooms heads of the columns, {@code null} for sessions without a room
 * @param rows one for each instant at which a session starts or ends
 * @param parallel whether sessions in different columns overlap
 */
public record AgendaGrid(List<@Nullable LocalizedText> rooms, List<Row> rows, boolean parallel) {

	/** The most columns a page shows without scrolling. */
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

	/** Ids of the entries without a room that overlap no other entry. */
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

	/** Whether the page scrolls sideways. */
	public boolean broad() {
		return this.rooms.size() > COLUMNS;
	}

	/**
	 * A row.
	 *
	 * @param time local time, empty if no session starts then
	 * @param cells by column; columns whose cell spans from above have none
	 */
	public record Row(String time, List<Cell> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param rows number of rows it spans
	 * @param columns number of columns it spans
	 * @param entries several if they overlap
	 */
	public record Cell(int rows, int columns, List<AgendaEntry> entries) {
	}

}
