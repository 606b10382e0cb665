package org.symposia.agenda.release;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;

/**
 * Finds what differs between two timetables.
 *
 * @param before the older one
 * @param beforeZone where its times are read
 * @param after the newer one
 * @param zone where its times are read
 */
record ScheduleDiff(Timetable before, ZoneId beforeZone, Timetable after, ZoneId zone) {

	List<Change> all() {
		return Stream
			.of(zoneChange(), of("session", Timetable::sessions), of("room", Timetable::rooms),
					of("track", Timetable::tracks), of("person", Timetable::persons))
			.flatMap(Function.identity())
			.toList();
	}

	private Stream<Change> zoneChange() {
		return this.beforeZone.equals(this.zone) ? Stream.empty()
				: Stream.of(new Change("zone-changed", "zone", this.beforeZone.getId(), this.zone.getId()));
	}

	private Stream<Change> of(String type, Function<Timetable, List<? extends TimetableItem>> items) {
		List<? extends TimetableItem> old = items.apply(this.before);
		List<? extends TimetableItem> now = items.apply(this.after);
		Map<String, TimetableItem> before = byId(old);
		Map<String, TimetableItem> after = byId(now);
		Stream<Change> gone = old.stream()
			.filter((item) -> !after.containsKey(item.id()))
			.map((item) -> new Change(type + "-removed", type + "/" + item.id(), words(item), null));
		Stream<Change> others = now.stream()
			.flatMap((item) -> Optional.ofNullable(before.get(item.id()))
				.map((was) -> changed(type, was, item))
				.orElseGet(() -> added(type, item)));
		return Stream.concat(gone, others);
	}

	private Stream<Change> added(String type, TimetableItem item) {
		return Stream.of(new Change(type + "-added", type + "/" + item.id(), null, words(item)));
	}

	private Stream<Change> changed(String type, TimetableItem was, TimetableItem is) {
		String item = type + "/" + is.id();
		if (was.equals(is)) {
			return Stream.empty();
		}
		if (was instanceof Session old && is instanceof Session now && isElsewhere(old, now)) {
			Change moved = new Change("session-moved", item, where(old, this.beforeZone), where(now, this.zone));
			return sameButForPlace(old, now) ? Stream.of(moved)
					: Stream.of(moved, new Change("session-changed", item, words(was), words(is)));
		}
		return Stream.of(new Change(type + "-changed", item, words(was), words(is)));
	}

	private static boolean sameButForPlace(Session old, Session now) {
		return now.equals(new Session(old.id(), old.title(), old.kind(), now.slot(), now.room(), old.track(),
				old.chairs(), old.speakers(), old.abstractText()));
	}

	private static boolean isElsewhere(Session old, Session now) {
		return !old.slot().equals(now.slot()) || !Objects.equals(old.room(), now.room());
	}

	private static String where(Session session, ZoneId zone) {
		String room = (session.room() != null) ? " " + session.room() : "";
		return session.slot().start().atZone(zone).toOffsetDateTime() + "/"
				+ session.slot().end().atZone(zone).toOffsetDateTime() + room;
	}

	private static String words(TimetableItem item) {
		return item.label().in(Locale.ROOT);
	}

	private static Map<String, TimetableItem> byId(List<? extends TimetableItem> items) {
		return items.stream().collect(Collectors.toMap(TimetableItem::id, Function.identity()));
	}

}
