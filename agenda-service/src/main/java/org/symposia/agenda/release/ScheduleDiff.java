package org.symposia.agenda.release;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.agenda.timetable.schedule.ScheduleItem;
import org.symposia.starter.concurrency.WorkDeadline;

/** Differences between two schedules, whose times are compared in their zones. */
record ScheduleDiff(Schedule before, ZoneId beforeZone, Schedule after, ZoneId zone) {

	List<Change> all() {
		return Stream
			.of(zoneChange(), of("session", Schedule::sessions), of("room", Schedule::rooms),
					of("track", Schedule::tracks), of("person", Schedule::persons))
			.flatMap(Function.identity())
			.toList();
	}

	private Stream<Change> zoneChange() {
		return this.beforeZone.equals(this.zone) ? Stream.empty()
				: Stream.of(new Change("zone-changed", "zone", this.beforeZone.getId(), this.zone.getId()));
	}

	private Stream<Change> of(String type, Function<Schedule, List<? extends ScheduleItem>> items) {
		List<? extends ScheduleItem> old = items.apply(this.before);
		List<? extends ScheduleItem> now = items.apply(this.after);
		Map<String, ScheduleItem> before = byId(old);
		Map<String, ScheduleItem> after = byId(now);
		Stream<Change> gone = old.stream()
			.filter((item) -> !after.containsKey(item.id()))
			.map((item) -> new Change(type + "-removed", type + "/" + item.id(), label(item), null));
		Stream<Change> others = now.stream()
			.flatMap((item) -> Optional.ofNullable(before.get(item.id()))
				.map((was) -> changed(type, was, item))
				.orElseGet(() -> added(type, item)));
		return Stream.concat(gone, others);
	}

	private Stream<Change> added(String type, ScheduleItem item) {
		return Stream.of(new Change(type + "-added", type + "/" + item.id(), null, label(item)));
	}

	private Stream<Change> changed(String type, ScheduleItem was, ScheduleItem is) {
		WorkDeadline.check();
		String item = type + "/" + is.id();
		if (was.equals(is)) {
			return Stream.empty();
		}
		if (was instanceof PublicSession old && is instanceof PublicSession now && now.isElsewhereThan(old)) {
			Change moved = new Change("session-moved", item, where(old, this.beforeZone), where(now, this.zone));
			return now.saysOtherThan(old) ? Stream.of(moved, new Change("session-changed", item, label(was), label(is)))
					: Stream.of(moved);
		}
		return Stream.of(new Change(type + "-changed", item, label(was), label(is)));
	}

	private static String where(PublicSession session, ZoneId zone) {
		String room = session.rooms().isEmpty() ? "" : " " + String.join(" ", session.rooms());
		return session.slot().start().atZone(zone).toOffsetDateTime() + "/"
				+ session.slot().end().atZone(zone).toOffsetDateTime() + room;
	}

	private static String label(ScheduleItem item) {
		return item.label().in(Locale.ROOT);
	}

	private static Map<String, ScheduleItem> byId(List<? extends ScheduleItem> items) {
		return items.stream().collect(Collectors.toMap(ScheduleItem::id, Function.identity()));
	}

}
