package org.symposia.agenda.timetable.grid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A day of an agenda.
 *
 * @param label the whole date
 * @param shortLabel weekday and day of the month
 * @param entries by time
 * @param rooms ids of all rooms in the order they are shown
 */
public record AgendaDay(LocalDate date, String label, String shortLabel, List<AgendaEntry> entries,
		List<String> rooms) {

	/** The date (ISO 8601). */
	public String isoDate() {
		return this.date.toString();
	}

	/** The id of the day on its page. */
	public String anchor() {
		return "day-" + this.date;
	}

	/** The entry that ends last, if it ends on this day. */
	public Optional<AgendaEntry> last() {
		return this.entries.stream()
			.max(Comparator.comparing((entry) -> entry.slot().end()))
			.filter(AgendaEntry::isShort);
	}

	/** The room of all sessions that are no breaks, {@code null} if they have several. */
	public @Nullable LocalizedText commonRoom() {
		List<AgendaEntry> sessions = this.entries.stream().filter((entry) -> !entry.isBreak()).toList();
		Set<String> used = new HashSet<>();
		sessions.forEach((entry) -> used.add(Objects.requireNonNullElse(entry.session().room(), "")));
		return (used.size() == 1) ? sessions.getFirst().room() : null;
	}

	/** The day with rooms side by side. */
	public AgendaGrid grid() {
		return new GridLayout(this).grid();
	}

}
