package org.symposia.starter.input;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.input.InstantParser.Parsed;

/**
 * Reads moments and the zone they are meant in.
 */
public record TimeFields(FieldErrors errors) {

	private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

	/** A time zone by its IANA name. */
	public @Nullable ZoneId zone(String field, @Nullable String value) {
		String name = (value != null) ? value.strip() : "";
		if (!ZoneId.getAvailableZoneIds().contains(name)) {
			this.errors.add(field, "zone");
			return null;
		}
		return ZoneId.of(name);
	}

	/** A moment at which something starts; a date means its first moment. */
	public @Nullable Instant start(String field, @Nullable String value, ZoneId zone) {
		return moment(field, value, zone, 0);
	}

	/** A moment at which something ends; a date means the end of that day. */
	public @Nullable Instant end(String field, @Nullable String value, ZoneId zone) {
		return moment(field, value, zone, 1);
	}

	private @Nullable Instant moment(String field, @Nullable String value, ZoneId zone, int daysAfter) {
		return switch (InstantParser.parse((value != null) ? value : "", zone, daysAfter)) {
			case Parsed.At(Instant at) -> near(field, at);
			case Parsed.Skipped(var from, var to) -> refused(field, "left-out", CLOCK.format(from), CLOCK.format(to));
			case Parsed.Unreadable _ -> refused(field, "moment");
		};
	}

	private @Nullable Instant near(String field, Instant moment) {
		return (moment.isBefore(FIRST) || moment.isAfter(LAST)) ? refused(field, "far") : moment;
	}

	private @Nullable Instant refused(String field, String code, Object... arguments) {
		this.errors.add(field, code, arguments);
		return null;
	}

}
