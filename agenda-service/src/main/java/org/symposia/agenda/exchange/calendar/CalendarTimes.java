package org.symposia.agenda.exchange.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.ibm.icu.util.TimeZone;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.assembly.Durations;
import org.symposia.agenda.exchange.assembly.ImportFindings;
import org.symposia.agenda.exchange.assembly.WallClock;
import org.symposia.agenda.exchange.imported.ImportLocation;

/** Times of a calendar on the clock of the schedule. */
final class CalendarTimes {

	private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm[ss]");

	private static final int LONGEST = 40;

	private final WallClock clock;

	private final Map<String, Optional<ZoneId>> zones = new HashMap<>();

	private final ImportFindings findings;

	CalendarTimes(CalendarFile file, @Nullable ZoneId sender, ImportFindings findings) {
		this.findings = findings;
		ZoneId own = zone(file.calendar().text("X-WR-TIMEZONE"));
		this.clock = WallClock.of(sender, (own != null) ? own : mostUsed(file), findings);
	}

	@Nullable ZoneId zone() {
		return this.clock.zone();
	}

	private @Nullable ZoneId mostUsed(CalendarFile file) {
		Map<ZoneId, Integer> used = new HashMap<>();
		file.events()
			.stream()
			.flatMap((event) -> Stream.ofNullable(event.first("DTSTART")))
			.flatMap((start) -> Stream.ofNullable(zone(start.parameter("TZID"))))
			.forEach((zone) -> used.merge(zone, 1, Integer::sum));
		return used.entrySet()
			.stream()
			.max(Map.Entry.<ZoneId, Integer>comparingByValue()
				.thenComparing((entry) -> entry.getKey().getId(), Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	/** A zone by its name, by that of Windows, or by the end of a path. */
	private @Nullable ZoneId zone(@Nullable String name) {
		return (name == null || name.isBlank()) ? null
				: this.zones.computeIfAbsent(name.strip(), this::found).orElse(null);
	}

	private Optional<ZoneId> found(String name) {
		String[] parts = name.split("/");
		String end = (parts.length > 1) ? parts[parts.length - 2] + "/" + parts[parts.length - 1] : name;
		Optional<ZoneId> zone = Stream
			.of(name, Objects.requireNonNullElse(TimeZone.getIDForWindowsID(name, "001"), ""), end)
			.flatMap((each) -> Stream.ofNullable(named(each)))
			.findFirst();
		if (zone.isEmpty()) {
			this.findings.warning(ImportLocation.file(), "zone-unknown", name);
		}
		return zone;
	}

	private static @Nullable ZoneId named(String name) {
		try {
			return name.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	static boolean isDate(CalendarProperty property) {
		return property.value().strip().length() == 8;
	}

	/** The moment of a date or date-time; a date begins at midnight. */
	@Nullable LocalDateTime moment(@Nullable CalendarProperty property) {
		if (property == null) {
			return null;
		}
		String zone = property.parameter("TZID");
		List<String> values = List.of(property.value().split(",", 2));
		return moment(values.getFirst().strip(), (zone != null) ? zone(zone) : null);
	}

	@Nullable LocalDateTime moment(String written, @Nullable ZoneId stated) {
		if (written.length() > LONGEST) {
			return null;
		}
		try {
			if (written.length() == 8) {
				return LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay();
			}
			boolean utc = written.endsWith("Z");
			LocalDateTime local = LocalDateTime.parse(utc ? written.substring(0, written.length() - 1) : written,
					DATE_TIME);
			ZoneId zone = utc ? ZoneOffset.UTC : stated;
			return (zone == null || zone.equals(this.clock.zone()) || this.clock.zone() == null) ? local
					: this.clock.at(local.atZone(zone).toInstant());
		}
		catch (DateTimeParseException ex) {
			return this.clock.dateTime(written);
		}
	}

	/** By the end or the duration; a day for a date without either. */
	@Nullable Duration duration(CalendarComponent event, LocalDateTime start, boolean day) {
		LocalDateTime end = moment(event.first("DTEND"));
		if (end != null && end.isAfter(start)) {
			return Duration.between(start, end);
		}
		Duration stated = Durations.parse(event.text("DURATION"));
		return (stated == null && day) ? Duration.ofDays(1) : stated;
	}

}
