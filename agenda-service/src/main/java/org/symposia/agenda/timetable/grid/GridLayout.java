package org.symposia.agenda.timetable.grid;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.grid.AgendaGrid.Head;
import org.symposia.agenda.timetable.grid.AgendaGrid.Hour;
import org.symposia.agenda.timetable.grid.AgendaGrid.PlacedEntry;
import org.symposia.starter.text.LocalizedText;

/** Lays out the entries of a day in rows and columns, none over another. */
final class GridLayout {

	/** Nobody reads a day that is wider. */
	private static final int MOST_COLUMNS = 99;

	private static final Duration UNTIL_ANOTHER_DAY = Duration.ofHours(1);

	private final List<AgendaEntry> entries;

	private final List<Interval> intervals;

	private final Map<String, Integer> order = new HashMap<>();

	private final Instant start;

	private final Instant end;

	GridLayout(AgendaDay day) {
		this.entries = day.entries();
		day.rooms().forEach((room) -> this.order.put(room, this.order.size()));
		Instant first = this.entries.stream()
			.filter((entry) -> !entry.continues())
			.map((entry) -> entry.slot().start())
			.findFirst()
			.orElseThrow();
		this.start = Instant.ofEpochSecond(Math.floorDiv(first.getEpochSecond(), seconds()) * seconds());
		Instant midnight = day.date().plusDays(1).atStartOfDay(this.entries.getFirst().zone()).toInstant();
		this.end = this.entries.stream().map((entry) -> end(entry, midnight)).max(Instant::compareTo).orElseThrow();
		this.intervals = this.entries.stream().map(this::interval).toList();
	}

	private static long seconds() {
		return Duration.ofMinutes(AgendaGrid.STEP).toSeconds();
	}

	/** What ends on another day does not make this one longer. */
	private Instant end(AgendaEntry entry, Instant midnight) {
		return entry.slot().end().isAfter(midnight)
				? earlier(midnight, later(entry.slot().start(), this.start).plus(UNTIL_ANOTHER_DAY))
				: entry.slot().end();
	}

	private Interval interval(AgendaEntry entry) {
		int first = row(later(entry.slot().start(), this.start));
		return new Interval(first, Math.max(first + 1, row(earlier(entry.slot().end(), this.end))));
	}

	private int row(Instant moment) {
		return (int) (Duration.between(this.start, moment).toMinutes() / AgendaGrid.STEP);
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	AgendaGrid grid() {
		boolean[] across = across();
		Map<Integer, Column> byPlace = new TreeMap<>();
		int[] lanes = new int[this.entries.size()];
		for (int i = 0; i < lanes.length; i++) {
			AgendaEntry entry = this.entries.get(i);
			if (!across[i]) {
				lanes[i] = byPlace
					.computeIfAbsent(place(entry),
							(_) -> new Column(entry.isWithoutRoom() ? null : entry.rooms().getFirst()))
					.add(this.intervals.get(i));
			}
		}
		int columns = number(byPlace);
		List<PlacedEntry> placed = new ArrayList<>();
		for (int i = 0; i < lanes.length; i++) {
			AgendaEntry entry = this.entries.get(i);
			Interval interval = this.intervals.get(i);
			Column column = byPlace.get(place(entry));
			GridArea area = (across[i] || column == null) ? interval.area(1, columns)
					: interval.area(column.first + lanes[i], 1);
			placed.add(new PlacedEntry(entry, area, across[i]));
		}
		int rows = this.intervals.stream().mapToInt(Interval::end).max().orElseThrow();
		List<Head> heads = byPlace.values()
			.stream()
			.map((column) -> new Head(column.room, new GridArea(1, 1, column.first, column.lanes.size())))
			.toList();
		return new AgendaGrid(heads, hours(rows, columns), placed, offset(this.start),
				offset(this.start.plusSeconds(rows * seconds())), new GridArea(1, rows, 1, columns),
				columns <= MOST_COLUMNS && isParallel());
	}

	/** Which entries are for everybody and overlap no other one. */
	private boolean[] across() {
		boolean[] across = new boolean[this.entries.size()];
		int ended = 0;
		for (int i = 0; i < across.length; i++) {
			Interval interval = this.intervals.get(i);
			boolean followed = i + 1 < across.length && this.intervals.get(i + 1).row < interval.end;
			across[i] = isForEverybody(this.entries.get(i)) && ended <= interval.row && !followed;
			ended = Math.max(ended, interval.end);
		}
		return across;
	}

	private static boolean isForEverybody(AgendaEntry entry) {
		SessionKind kind = entry.session().kind();
		return entry.session().rooms().isEmpty() || kind == SessionKind.KEYNOTE || kind == SessionKind.CEREMONY
				|| kind == SessionKind.SOCIAL || kind == SessionKind.BREAK;
	}

	private int place(AgendaEntry entry) {
		List<String> rooms = entry.session().rooms();
		return rooms.isEmpty() ? -1 : this.order.getOrDefault(rooms.getFirst(), this.order.size());
	}

	private static int number(Map<Integer, Column> columns) {
		int next = 1;
		for (Column column : columns.values()) {
			column.first = next;
			next += column.lanes.size();
		}
		return Math.max(1, next - 1);
	}

	private List<Hour> hours(int rows, int columns) {
		List<Hour> hours = new ArrayList<>();
		ZonedDateTime hour = this.start.atZone(this.entries.getFirst().zone()).truncatedTo(ChronoUnit.HOURS);
		for (; row(hour.toInstant()) < rows; hour = hour.plusHours(1)) {
			if (!hour.toInstant().isBefore(this.start)) {
				hours.add(new Hour(hour.getHour(), new GridArea(row(hour.toInstant()) + 1, 1, 1, columns)));
			}
		}
		return hours;
	}

	private boolean isParallel() {
		List<AgendaEntry> running = new ArrayList<>();
		for (AgendaEntry entry : this.entries) {
			running.removeIf((earlier) -> !earlier.slot().overlaps(entry.slot()));
			if (running.stream().anyMatch((earlier) -> !earlier.session().rooms().equals(entry.session().rooms()))) {
				return true;
			}
			running.add(entry);
		}
		return false;
	}

	private String offset(Instant moment) {
		return moment.atZone(this.entries.getFirst().zone()).toOffsetDateTime().toString();
	}

	/** Rows from the first to the one after the last, counted from zero. */
	private record Interval(int row, int end) {

		GridArea area(int column, int columns) {
			return new GridArea(this.row + 1, this.end - this.row, column, columns);
		}

	}

	/** A room; sessions in it that overlap stand in lanes. */
	private static final class Column {

		private final @Nullable LocalizedText room;

		private final List<Integer> lanes = new ArrayList<>();

		private int first;

		private Column(@Nullable LocalizedText room) {
			this.room = room;
		}

		/** The number of the lane that is free. */
		private int add(Interval interval) {
			for (int lane = 0; lane < this.lanes.size(); lane++) {
				if (this.lanes.get(lane) <= interval.row || lane == MOST_COLUMNS) {
					this.lanes.set(lane, interval.end);
					return lane;
				}
			}
			this.lanes.add(interval.end);
			return this.lanes.size() - 1;
		}

	}

}
