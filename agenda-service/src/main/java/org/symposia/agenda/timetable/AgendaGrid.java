package org.symposia.agenda.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A day with time down and rooms across. A session without a room takes the whole width,
 * unless something else happens meanwhile: then it gets a column of its own.
 *
 * @param rooms heads of the columns; {@code null} for sessions without a room
 * @param rows one for each moment at which something starts or ends
 * @param parallel whether something happens in two columns at once
 */
public record AgendaGrid(List<@Nullable LocalizedText> rooms, List<Row> rows, boolean parallel) {

	static AgendaGrid of(List<AgendaEntry> entries) {
		TreeSet<Instant> points = new TreeSet<>();
		entries.forEach((entry) -> {
			points.add(entry.session().slot().start());
			points.add(entry.session().slot().end());
		});
		Map<@Nullable String, List<AgendaEntry>> columns = new LinkedHashMap<>();
		entries.stream()
			.filter((entry) -> !isWide(entry, entries))
			.sorted((a, b) -> order(a).compareTo(order(b)))
			.forEach((entry) -> columns.computeIfAbsent(entry.session().room(), (_) -> new ArrayList<>()).add(entry));
		return new GridRows(entries, columns, List.copyOf(points)).grid(isParallel(entries));
	}

	private static String order(AgendaEntry entry) {
		return Objects.requireNonNullElse(entry.session().room(), "\uffff");
	}

	static boolean isWide(AgendaEntry entry, List<AgendaEntry> all) {
		return entry.session().room() == null && all.stream()
			.noneMatch((other) -> !other.equals(entry) && other.session().slot().overlaps(entry.session().slot()));
	}

	/**
	 * Whether rooms side by side tell more than a list.
	 * @return whether something happens in two columns at once
	 */
	public boolean worthwhile() {
		return this.parallel;
	}

	private static boolean isParallel(List<AgendaEntry> entries) {
		return entries.stream()
			.anyMatch((one) -> entries.stream()
				.anyMatch((two) -> !Objects.equals(one.session().room(), two.session().room())
						&& one.session().slot().overlaps(two.session().slot())));
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
