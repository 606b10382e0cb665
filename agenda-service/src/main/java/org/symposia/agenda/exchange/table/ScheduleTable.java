package org.symposia.agenda.exchange.table;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.assembly.Durations;
import org.symposia.agenda.exchange.assembly.ItemKinds;
import org.symposia.agenda.exchange.assembly.ScheduleAssembly;
import org.symposia.agenda.exchange.assembly.WallClock;
import org.symposia.agenda.exchange.imported.ExternalIdentity;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedHead;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedLink;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ItemDetails;
import org.symposia.agenda.exchange.imported.ItemKind;
import org.symposia.agenda.exchange.imported.ItemText;
import org.symposia.agenda.exchange.imported.Participation;
import org.symposia.agenda.exchange.imported.ParticipationRole;
import org.symposia.agenda.exchange.imported.Placement;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;
import org.symposia.starter.table.Table;
import org.symposia.starter.table.TableReader;
import org.symposia.starter.table.UnreadableTableException;
import org.symposia.starter.text.LocalizedText;

/**
 * Reads a table with one item a row. Rows that name a session besides become its
 * contributions; a row of ConfTool's sessions may hold all its presentations.
 */
public final class ScheduleTable {

	/** Above the headings there may be a title of the table. */
	private static final int ROWS_ABOVE = 10;

	/** The apostrophe by which spreadsheets, and exports, tell text from a formula. */
	private static final Pattern NO_FORMULA = Pattern.compile("(^|[,;\\t|\\r\\n])'(?=[=+\\-@＝＋－＠|%])");

	private final ScheduleAssembly assembly = new ScheduleAssembly();

	private final TableColumns columns;

	private final List<List<String>> rows;

	private final RowPersons persons;

	private final WallClock clock;

	private final TableTimes times;

	private final Map<String, String> sessions = new HashMap<>();

	private final int firstRow;

	private @Nullable LocalDate lastDate;

	private ScheduleTable(List<List<String>> lines, int heading, ImportOptions options) {
		this.columns = TableColumns.of(lines.get(heading), options.columns());
		this.rows = lines.subList(heading + 1, lines.size());
		this.firstRow = heading + 2;
		this.persons = new RowPersons(this.assembly, this.columns);
		this.clock = new WallClock(options.zone());
		List<String> dates = this.rows.stream().flatMap(this::dates).toList();
		boolean dayFirst = TableTimes.dayFirst(dates);
		this.times = new TableTimes(this.clock, dayFirst);
		if (!dates.isEmpty() && dates.stream().allMatch(TableTimes::isAmbiguous)) {
			this.assembly.findings()
				.warning(ImportLocation.file(), dayFirst ? "day-first" : "month-first", dates.getFirst());
		}
	}

	private Stream<String> dates(List<String> row) {
		return Stream.of(TableField.DATE, TableField.START, TableField.SESSION_START)
			.flatMap((field) -> this.columns.values(row, field, 0, 0).stream())
			.filter((value) -> value.matches(".*\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}.*"));
	}

	/**
	 * Reads a file.
	 * @throws UnreadableScheduleException if it is no table, too large, or has no column
	 * with titles
	 */
	public static ImportedSchedule read(byte[] file, ScheduleFormat format, ImportOptions options) {
		List<List<String>> lines = lines(file);
		int heading = IntStream.range(0, Math.min(ROWS_ABOVE, lines.size()))
			.boxed()
			.max(Comparator.comparingLong((Integer row) -> recognized(lines, row, options))
				.thenComparing(Comparator.reverseOrder()))
			.orElse(0);
		ScheduleTable table = new ScheduleTable(lines, heading, options);
		if (!table.columns.has(TableField.TITLE) && !table.columns.has(TableField.SESSION_TITLE)) {
			throw new UnreadableScheduleException(ImportLocation.row(1), "table-titles");
		}
		return table.convert(format);
	}

	private static long recognized(List<List<String>> lines, int row, ImportOptions options) {
		return TableColumns.of(lines.get(row), options.columns()).recognized();
	}

	private static List<List<String>> lines(byte[] file) {
		try {
			Table table = TableReader.read(new ByteArrayInputStream(file), "");
			return Stream.concat(Stream.of(table.header()), table.rows().stream())
				.map((row) -> row.stream().map((cell) -> NO_FORMULA.matcher(cell).replaceAll("$1")).toList())
				.toList();
		}
		catch (UnreadableTableException ex) {
			throw new UnreadableScheduleException(ex, ImportLocation.file(), "table",
					Objects.requireNonNullElse(ex.getBody().getDetail(), ""));
		}
	}

	private ImportedSchedule convert(ScheduleFormat format) {
		this.columns.columns()
			.stream()
			.filter((column) -> column.field() == null && !column.heading().isBlank())
			.forEach((column) -> this.assembly.findings()
				.note(ImportLocation.cell(this.firstRow - 1L, column.heading()), "column-unused", column.heading()));
		List<Integer> presentations = this.columns.presentations();
		for (int index = 0; index < this.rows.size(); index++) {
			List<String> row = this.rows.get(index);
			long number = (long) this.firstRow + index;
			if (presentations.isEmpty() && this.columns.has(TableField.TITLE)) {
				addContribution(row, number);
			}
			else {
				addSession(row, number, presentations);
			}
		}
		ImportedHead head = new ImportedHead(LocalizedText.empty(), LocalizedText.empty(), LocalizedText.empty(), null,
				null, null, null, null, null, null);
		this.clock.report(this.assembly.findings());
		return this.assembly.schedule(format, head, this.clock.zone(), this.columns.described());
	}

	private void addContribution(List<String> row, long number) {
		if (row.stream().allMatch(String::isBlank)) {
			return;
		}
		String parent = parent(row, number);
		Cells cells = new Cells(row, number, 0);
		Placement placement = placement(cells, TableField.DATE, TableField.START, TableField.END, TableField.ROOM);
		add(cells, parent, ItemKind.TALK, placement, TableField.TITLE);
	}

	/** The session of a contribution, added with its first row. */
	private @Nullable String parent(List<String> row, long number) {
		Cells cells = new Cells(row, number, 0);
		String title = cells.first(TableField.SESSION_TITLE);
		String id = cells.first(TableField.SESSION_ID);
		if (title == null && id == null) {
			return null;
		}
		String key = (id != null) ? id
				: title + "\n" + cells.first(TableField.SESSION_START) + "\n" + cells.first(TableField.SESSION_ROOM);
		String known = this.sessions.get(key);
		if (known == null) {
			known = session(cells);
			this.sessions.put(key, known);
		}
		return known;
	}

	private void addSession(List<String> row, long number, List<Integer> presentations) {
		String key = session(new Cells(row, number, 0));
		for (int presentation : presentations) {
			Cells cells = new Cells(row, number, presentation);
			if (cells.first(TableField.TITLE) != null || cells.first(TableField.ID) != null) {
				Placement placement = placement(cells, TableField.DATE, TableField.START, TableField.END,
						TableField.ROOM);
				add(cells, key, ItemKind.TALK, placement, TableField.TITLE);
			}
		}
	}

	private String session(Cells cells) {
		Placement placement = placement(cells, TableField.DATE,
				this.columns.has(TableField.SESSION_START) ? TableField.SESSION_START : TableField.START,
				this.columns.has(TableField.SESSION_END) ? TableField.SESSION_END : TableField.END,
				this.columns.has(TableField.SESSION_ROOM) ? TableField.SESSION_ROOM : TableField.ROOM);
		return add(cells, null, ItemKind.SESSION, placement, TableField.SESSION_TITLE);
	}

	private String add(Cells cells, @Nullable String parent, ItemKind otherwise, Placement placement,
			TableField named) {
		boolean session = named == TableField.SESSION_TITLE;
		String id = cells.first(session ? TableField.SESSION_ID : TableField.ID);
		String written = cells.first(named);
		LocalizedText title = this.assembly.title(session ? undetermined(written) : cells.text(named),
				session ? cells.first(TableField.SESSION_SHORT) : id);
		ImportLocation location = ImportLocation.row(cells.number());
		List<Participation> participations = session
				? this.persons.of(cells.row(), TableField.SESSION_CHAIRS, ParticipationRole.CHAIR, location)
				: this.persons.of(cells.row(), cells.presentation(), location);
		String first = participations.isEmpty() ? null : participations.getFirst().person();
		LocalDateTime start = placement.start();
		String url = session ? null : this.assembly.texts().url(cells.first(TableField.URL));
		ExternalIdentity identity = new ExternalIdentity(session ? "session" : "table",
				session ? null : cells.first(TableField.OWN_ID), session ? null : cells.first(TableField.GUID), url, id,
				(start != null) ? start.toLocalDate() : null, this.assembly.words(title, first), 1);
		String type = session ? null : this.assembly.texts().lineOrNull(location, cells.first(TableField.TYPE));
		String track = session ? null : cells.first(TableField.TRACK);
		String key = this.assembly.nextItemKey();
		ItemKind kind = session ? otherwise : ItemKinds.of(type, title.authoritative(), otherwise);
		this.assembly.item(new ImportedItem(key, identity, parent, kind, text(cells, title, session, location),
				placement, this.assembly.track(track), participations, details(cells, type, url, session, location)));
		return key;
	}

	private static LocalizedText undetermined(@Nullable String text) {
		return (text != null) ? LocalizedText.of(LocalizedText.UNDETERMINED, text) : LocalizedText.empty();
	}

	private ItemText text(Cells cells, LocalizedText title, boolean session, ImportLocation location) {
		if (session) {
			return new ItemText(title, LocalizedText.empty(),
					this.assembly.texts().prose(location, undetermined(cells.first(TableField.SESSION_INFO))),
					LocalizedText.empty(), null);
		}
		return new ItemText(title, this.assembly.texts().lines(location, cells.text(TableField.SUBTITLE)),
				this.assembly.texts().prose(location, cells.text(TableField.ABSTRACT)),
				this.assembly.texts().prose(location, cells.text(TableField.DESCRIPTION)),
				this.assembly.texts().lineOrNull(location, cells.first(TableField.LANGUAGE)));
	}

	private Placement placement(Cells cells, TableField day, TableField start, TableField end, TableField room) {
		ImportLocation location = ImportLocation.row(cells.number());
		Set<String> rooms = new LinkedHashSet<>();
		cells.all(room)
			.stream()
			.flatMap((value) -> Stream.of(value.split("\\s*[;|\\n]\\s*")))
			.flatMap((value) -> Stream.ofNullable(this.assembly.room(value)))
			.forEach(rooms::add);
		String from = Objects.requireNonNullElse(cells.first(start), "");
		String until = Objects.requireNonNullElse(cells.first(end), "");
		LocalDateTime begin = begin(cells, day, from, location);
		if (begin == null) {
			if (cells.presentation() == 0) {
				this.assembly.findings().note(location, "unplaced");
			}
			return new Placement(null, Durations.parse(cells.first(TableField.DURATION)), List.copyOf(rooms));
		}
		Duration duration = duration(cells, begin, from, until);
		if (duration == null) {
			this.assembly.findings().warning(location, "duration", until);
		}
		return new Placement(begin, duration, List.copyOf(rooms));
	}

	/** A day is written in the first of its rows only, in many tables. */
	private @Nullable LocalDateTime begin(Cells cells, TableField day, String from, ImportLocation location) {
		LocalDateTime whole = this.times.dateTime(from);
		if (whole != null) {
			return whole;
		}
		String written = cells.first(day);
		LocalDate date = (written != null) ? this.times.date(written) : this.lastDate;
		if (written != null && date == null) {
			this.assembly.findings().warning(location, "date", written);
		}
		if (cells.presentation() == 0) {
			this.lastDate = date;
		}
		List<LocalTime> clock = TableTimes.times(from);
		return (date != null && !clock.isEmpty()) ? date.atTime(clock.getFirst()) : null;
	}

	private @Nullable Duration duration(Cells cells, LocalDateTime begin, String from, String until) {
		LocalDateTime end = this.times.dateTime(until);
		if (end == null) {
			List<LocalTime> times = TableTimes.times(until);
			List<LocalTime> range = TableTimes.times(from);
			LocalTime time = !times.isEmpty() ? times.getFirst() : (range.size() > 1) ? range.getLast() : null;
			String day = cells.first(TableField.END_DATE);
			LocalDate date = (day != null) ? this.times.date(day) : null;
			end = (time != null) ? ((date != null) ? date : begin.toLocalDate()).atTime(time) : null;
			if (end != null && date == null && end.isBefore(begin)) {
				end = end.plusDays(1);
			}
		}
		return (end != null && end.isAfter(begin)) ? Duration.between(begin, end)
				: Durations.parse(cells.first(TableField.DURATION));
	}

	private ItemDetails details(Cells cells, @Nullable String type, @Nullable String url, boolean session,
			ImportLocation location) {
		if (session) {
			return new ItemDetails(null, null, null, List.of(), List.of(), List.of(), null, null, null, null, false);
		}
		List<String> keywords = cells.all(TableField.KEYWORDS)
			.stream()
			.flatMap((value) -> Stream.of(value.split("\\s*[|;,、\\n]\\s*")))
			.map((value) -> this.assembly.texts().line(location, value))
			.filter((value) -> !value.isEmpty())
			.distinct()
			.toList();
		String status = Objects.requireNonNullElse(cells.first(TableField.STATUS), "").toLowerCase(Locale.ROOT);
		boolean cancelled = status
			.matches(".*(?:withdrawn|cancel|reject|abgesagt|abgelehnt|zurückgezogen|中止|取消|不採択).*");
		if (cancelled) {
			this.assembly.findings().warning(location, "cancelled");
		}
		String recording = Objects.requireNonNullElse(cells.first(TableField.RECORDING), "").toLowerCase(Locale.ROOT);
		Boolean recorded = recording.matches("yes|ja|true|1|はい|可") ? Boolean.TRUE
				: recording.matches("no|nein|false|0|いいえ|不可") ? Boolean.FALSE : null;
		return new ItemDetails(type, cells.first(TableField.SLUG), url, links(cells, TableField.LINKS, location),
				links(cells, TableField.ATTACHMENTS, location), keywords,
				this.assembly.texts().lineOrNull(location, cells.first(TableField.LICENSE)), recorded, null,
				this.assembly.texts().lineOrNull(location, cells.first(TableField.BOARD)), cancelled);
	}

	private List<ImportedLink> links(Cells cells, TableField field, ImportLocation location) {
		List<ImportedLink> links = new ArrayList<>();
		cells.all(field)
			.stream()
			.flatMap((value) -> Stream.of(value.split("[\\s;|]+")))
			.flatMap((value) -> Stream.ofNullable(this.assembly.texts().link(location, null, value, null)))
			.forEach(links::add);
		return links;
	}

	/** The cells of an item. */
	private final class Cells {

		private final List<String> row;

		private final long number;

		private final int presentation;

		Cells(List<String> row, long number, int presentation) {
			this.row = row;
			this.number = number;
			this.presentation = presentation;
		}

		List<String> row() {
			return this.row;
		}

		long number() {
			return this.number;
		}

		int presentation() {
			return this.presentation;
		}

		List<String> all(TableField field) {
			return ScheduleTable.this.columns.values(this.row, field, 0, this.presentation);
		}

		@Nullable String first(TableField field) {
			return all(field).stream().findFirst().orElse(null);
		}

		/** The columns of a text, by the languages that their headings name. */
		LocalizedText text(TableField field) {
			return ScheduleTable.this.columns.text(this.row, field, this.presentation);
		}

	}

}
