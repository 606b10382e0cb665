package org.symposia.agenda.exchange.calendar;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.Recur;

import org.symposia.agenda.exchange.assembly.ImportFindings;
import org.symposia.agenda.exchange.imported.ImportLocation;

/** Starts of recurring events, of which there may be no end. */
final class Recurrences {

	/** Of one event. */
	private static final int MOST = 100;

	/** Of all events. */
	private static final int MOST_OF_ALL = 5_000;

	private static final int YEARS = 2;

	private static final int LONGEST_RULE = 500;

	private final CalendarTimes times;

	private final ImportFindings findings;

	private int count;

	Recurrences(CalendarTimes times, ImportFindings findings) {
		this.times = times;
		this.findings = findings;
	}

	/** The first start and those that repeat it, but those that are excluded. */
	List<LocalDateTime> starts(CalendarComponent event, LocalDateTime first, ImportLocation location) {
		Set<LocalDateTime> starts = new TreeSet<>(Set.of(first));
		for (CalendarProperty rule : event.all("RRULE")) {
			starts.addAll(expanded(rule.value().strip(), first, location));
		}
		starts.addAll(dates(event.all("RDATE")));
		starts.removeAll(new HashSet<>(dates(event.all("EXDATE"))));
		int allowed = Math.max(1, Math.min(MOST, MOST_OF_ALL - this.count));
		if (starts.size() > allowed) {
			this.findings.warning(location, "recurrence", allowed);
		}
		List<LocalDateTime> kept = starts.stream().limit(allowed).toList();
		this.count += kept.size() - 1;
		return kept;
	}

	private List<LocalDateTime> dates(List<CalendarProperty> properties) {
		return properties.stream()
			.flatMap((property) -> Stream.of(property.value().split(",", MOST + 1))
				.limit(MOST)
				.map((value) -> new CalendarProperty(property.name(), property.parameters(), value.split("/")[0])))
			.flatMap((property) -> Stream.ofNullable(this.times.moment(property)))
			.toList();
	}

	/** Rules of hours and shorter repeat no session. */
	private List<LocalDateTime> expanded(String rule, LocalDateTime first, ImportLocation location) {
		String upper = rule.toUpperCase(Locale.ROOT);
		if (rule.length() > LONGEST_RULE || !upper.matches(".*FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY).*")
				|| this.count >= MOST_OF_ALL) {
			this.findings.warning(location, "recurrence", 1);
			return List.of();
		}
		try {
			String local = upper.replaceAll("UNTIL=(\\d{8}T\\d{6})Z", "UNTIL=$1");
			return new Recur<LocalDateTime>(local).getDates(first, first, first.plusYears(YEARS), MOST + 1);
		}
		catch (RuntimeException ex) {
			this.findings.warning(location, "recurrence", 1);
			return List.of();
		}
	}

}
