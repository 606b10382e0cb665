package org.symposia.agenda.timetable;

import java.time.Duration;
import java.time.Instant;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.input.FormValues;

/**
 * Turns forms into items of a timetable and back.
 */
final class ItemForms {

	private static final Duration USUAL = Duration.ofMinutes(30);

	private ItemForms() {
	}

	static ItemInput read(ItemSort sort, FormValues form) {
		return switch (sort) {
			case SESSION -> new SessionInput(form.at("id"), form.localized("title"), form.at("kind"), form.at("start"),
					form.at("end"), form.at("room"), form.at("track"), form.all("chairs"), form.all("speakers"),
					form.localized("abstract"));
			case ROOM -> new RoomInput(form.at("id"), form.localized("name"));
			case TRACK -> new TrackInput(form.at("id"), form.localized("name"));
			case PERSON -> new PersonInput(form.at("id"), form.at("name"), form.at("nativeName"),
					form.at("nativeLanguage"), form.localized("affiliation"));
		};
	}

	static FormValues filled(TimetableItem item, EventDates dates) {
		FormValues form = FormValues.empty();
		return switch (item) {
			case Session session -> filled(form, session, dates);
			case Room(var _, var name) -> form.with("name", name);
			case Track(var _, var name) -> form.with("name", name);
			case Person person -> form.with("name", person.name())
				.with("nativeName", person.nativeName())
				.with("nativeLanguage", person.nativeLanguage())
				.with("affiliation", person.affiliation());
		};
	}

	private static FormValues filled(FormValues form, Session session, EventDates dates) {
		return form.with("title", session.title())
			.with("kind", session.kind().slug())
			.with("start", dates.field(session.slot().start()))
			.with("end", dates.field(session.slot().end()))
			.with("room", session.room())
			.with("track", session.track())
			.with("chairs", session.chairs())
			.with("speakers", session.speakers())
			.with("abstract", session.abstractText());
	}

	/**
	 * A form for the next item: a session starts where the last one ends.
	 */
	static FormValues blank(ItemSort sort, Event event, Draft draft, EventDates dates) {
		if (sort != ItemSort.SESSION) {
			return FormValues.empty();
		}
		Instant start = draft.timetable()
			.sessions()
			.stream()
			.map((session) -> session.slot().end())
			.filter((end) -> end.isBefore(event.details().end()))
			.max(Instant::compareTo)
			.orElse(event.details().start());
		return FormValues.empty()
			.with("kind", SessionKind.SESSION.slug())
			.with("start", dates.field(start))
			.with("end", dates.field(start.plus(USUAL)));
	}

}
