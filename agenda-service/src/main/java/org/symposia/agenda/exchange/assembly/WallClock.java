package org.symposia.agenda.exchange.assembly;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ImportLocation;

/**
 * Moments as files write them, on the clock of the schedule's zone. What is written with
 * an offset is a moment and stays it, whatever the zone says; without a zone it is taken
 * as written.
 */
public final class WallClock {

	private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.append(DateTimeFormatter.ISO_LOCAL_DATE)
		.optionalStart()
		.appendPattern("['T'][ ]")
		.append(DateTimeFormatter.ISO_LOCAL_TIME)
		.optionalStart()
		.appendPattern("[ ][XXX][XX][X]")
		.optionalEnd()
		.optionalEnd()
		.toFormatter(Locale.ROOT);

	private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
		.appendValue(ChronoField.HOUR_OF_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
		.appendPattern(":mm[:ss]")
		.toFormatter(Locale.ROOT);

	private final @Nullable ZoneId zone;

	private int moved;

	private @Nullable String example;

	public WallClock(@Nullable ZoneId zone) {
		this.zone = zone;
	}

	public @Nullable ZoneId zone() {
		return this.zone;
	}

	/**
	 * A zone by its name, {@code null} if there is no such; an unknown name is reported.
	 */
	public static @Nullable ZoneId zone(@Nullable String name, ImportFindings findings) {
		if (name == null || name.isBlank()) {
			return null;
		}
		try {
			return ZoneId.of(name.strip());
		}
		catch (DateTimeException ex) {
			findings.warning(ImportLocation.file(), "zone-unknown", name);
			return null;
		}
	}

	/** The zone to read the file in: that of the sender, else that of the file. */
	public static WallClock of(@Nullable ZoneId sender, @Nullable ZoneId file, ImportFindings findings) {
		if (sender != null && file != null && !sender.equals(file)) {
			findings.note(ImportLocation.file(), "zone-replaced", file.getId(), sender.getId());
		}
		return new WallClock((sender != null) ? sender : file);
	}

	/**
	 * Date and time by ISO 8601, also with a blank in the middle; {@code null} if it is
	 * something else, or a date alone.
	 */
	public @Nullable LocalDateTime dateTime(@Nullable String written) {
		TemporalAccessor parsed = parsed(written);
		if (parsed == null || !parsed.isSupported(ChronoField.HOUR_OF_DAY)) {
			return null;
		}
		LocalDateTime local = LocalDateTime.from(parsed).withNano(0);
		return parsed.isSupported(ChronoField.OFFSET_SECONDS) ? moment(OffsetDateTime.from(parsed)) : local;
	}

	private LocalDateTime moment(OffsetDateTime moment) {
		LocalDateTime written = moment.toLocalDateTime().withNano(0);
		if (this.zone == null) {
			return written;
		}
		LocalDateTime local = at(moment.toInstant(), this.zone);
		if (!local.equals(written) && !moment.getOffset().equals(ZoneOffset.UTC)) {
			this.moved++;
			this.example = Objects.requireNonNullElse(this.example, moment + " → " + local);
		}
		return local;
	}

	/** A moment on the clock of the zone, else of UTC. */
	public LocalDateTime at(Instant moment) {
		return at(moment, (this.zone != null) ? this.zone : ZoneOffset.UTC);
	}

	private static LocalDateTime at(Instant moment, ZoneId zone) {
		return LocalDateTime.ofInstant(moment, zone).withNano(0);
	}

	/** The date with which a date or date-time begins. */
	public static @Nullable LocalDate date(@Nullable String written) {
		TemporalAccessor parsed = parsed(written);
		return (parsed != null) ? LocalDate.from(parsed) : null;
	}

	/** A time of day; that of a date-time is the one written. */
	public static @Nullable LocalTime time(@Nullable String written) {
		if (written == null) {
			return null;
		}
		try {
			return LocalTime.from(TIME.parse(written.strip()));
		}
		catch (DateTimeParseException ex) {
			TemporalAccessor parsed = parsed(written);
			return (parsed != null && parsed.isSupported(ChronoField.HOUR_OF_DAY)) ? LocalTime.from(parsed) : null;
		}
	}

	private static @Nullable TemporalAccessor parsed(@Nullable String written) {
		if (written == null || written.length() > 60) {
			return null;
		}
		try {
			return DATE_TIME.parse(written.strip());
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Reports times written with another offset than the zone has. */
	public void report(ImportFindings findings) {
		if (this.moved > 0 && this.zone != null && this.example != null) {
			findings.warning(ImportLocation.file(), "offset", this.zone.getId(), this.moved, this.example);
		}
	}

}
