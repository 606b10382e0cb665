package org.symposia.agenda.timetable.grid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	/** The room of at least two thirds of the sessions that are no breaks. */
	public Optional<CommonRoom> commonRoom() {
		Map<String, Integer> uses = new HashMap<>();
		int sessions = 0;
		for (AgendaEntry entry : this.entries) {
			if (!entry.isBreak()) {
				sessions++;
				uses.merge(onlyRoom(entry), 1, Integer::sum);
			}
		}
		int enough = (2 * sessions + 2) / 3;
		return this.entries.stream()
			.filter((entry) -> !onlyRoom(entry).isEmpty() && uses.getOrDefault(onlyRoom(entry), 0) >= enough)
			.map((entry) -> new CommonRoom(onlyRoom(entry), entry.rooms().getFirst()))
			.findFirst();
	}

	/** The room of an entry, empty if it has none or several. */
	private static String onlyRoom(AgendaEntry entry) {
		return (entry.rooms().size() == 1) ? entry.session().rooms().getFirst() : "";
	}

	/** The day with rooms side by side. */
	public AgendaGrid grid() {
		return new GridLayout(this).grid();
	}

	/** A room that is said once for the day instead of at each session. */
	public record CommonRoom(String id, LocalizedText name) {

		/** Whether an entry takes place in it. */
		public boolean has(AgendaEntry entry) {
			return this.id.equals(onlyRoom(entry));
		}

	}

}
