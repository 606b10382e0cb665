package org.symposia.agenda.release;

import java.util.stream.Collectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.agenda.timetable.schedule.ScheduleItem;
import org.symposia.starter.text.BidiText;

/** Chooses message key and arguments for changes between two schedules. */
record ChangeMessageKeys(Schedule before, Schedule after, EventDates dates, Locale reader) {

	Message of(Change change) {
		String id = change.item().substring(change.item().indexOf('/') + 1);
		Optional<PublicSession> old = this.before.session(id);
		Optional<PublicSession> now = this.after.session(id);
		return ("session-moved".equals(change.kind()) && old.isPresent() && now.isPresent())
				? moved(old.get(), now.get()) : new Message(change.kind(), List.of(name(change, id)));
	}

	private String name(Change change, String id) {
		String type = change.item().substring(0, change.item().length() - id.length());
		return find(type, id, this.after).or(() -> find(type, id, this.before))
			.map((item) -> item.named(this.reader))
			.orElseGet(() -> BidiText.isolated(Objects.requireNonNullElse(change.to(), String.valueOf(change.from()))));
	}

	private static Optional<ScheduleItem> find(String type, String id, Schedule timetable) {
		Optional<? extends ScheduleItem> found = switch (type) {
			case "session/" -> timetable.session(id);
			case "room/" -> timetable.room(id);
			case "track/" -> timetable.track(id);
			case "person/" -> timetable.person(id);
			default -> Optional.empty();
		};
		return found.map(ScheduleItem.class::cast);
	}

	private Message moved(PublicSession old, PublicSession now) {
		String room = old.rooms().equals(now.rooms()) ? "" : now.rooms().isEmpty() ? "-without-room" : "-to-room";
		boolean later = room.isEmpty() || !old.slot().equals(now.slot());
		List<String> arguments = new ArrayList<>(List.of(now.named(this.reader)));
		arguments.addAll(later ? times(now.slot()) : List.of());
		arguments.addAll(roomNames(now.rooms()));
		return new Message(later ? "session-moved" + room : "session" + room, arguments);
	}

	private List<String> times(Slot slot) {
		return List.of(this.dates.day(slot.start()), this.dates.time(slot.start()),
				this.dates.end(slot.start(), slot.end()));
	}

	private List<String> roomNames(List<String> ids) {
		String names = ids.stream()
			.flatMap((id) -> this.after.room(id).stream())
			.map((room) -> room.named(this.reader))
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? List.of() : List.of(names);
	}

	record Message(String key, List<String> arguments) {

	}

}
