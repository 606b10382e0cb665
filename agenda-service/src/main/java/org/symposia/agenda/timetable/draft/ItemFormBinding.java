package org.symposia.agenda.timetable.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.text.LocalizedText;

/** Converts forms to the input of items and back. */
final class ItemFormBinding {

	private static final Duration USUAL = Duration.ofMinutes(30);

	private ItemFormBinding() {
	}

	/** The submitted values over the stored ones. */
	static ItemInput read(ItemType type, FormValues form, @Nullable TimetableItem stored, ZoneId zone) {
		LocalizedText label = (stored != null) ? stored.label() : null;
		return switch (type) {
			case SESSION -> session(form, (Session) stored, EventDates.in(zone, Locale.ROOT));
			case ROOM -> new RoomInput(form.at("id"), form.localized("name", label));
			case TRACK -> new TrackInput(form.at("id"), form.localized("name", label));
			case PERSON ->
				new PersonInput(form.at("id"), form.at("name"), form.at("nativeName"), form.at("nativeLanguage"),
						form.localized("affiliation", (stored instanceof Person person) ? person.affiliation() : null));
		};
	}

	private static SessionInput session(FormValues form, @Nullable Session stored, EventDates dates) {
		LocalizedText title = form.localized("title", (stored != null) ? stored.title() : null);
		LocalizedText about = form.localized("abstract", (stored != null) ? stored.abstractText() : null);
		String start = form.at("start");
		String end = form.at("end");
		return new SessionInput(form.at("id"), title, form.at("kind"),
				(stored != null) ? dates.storedUnlessEdited(start, stored.slot().start()) : start,
				(stored != null) ? dates.storedUnlessEdited(end, stored.slot().end()) : end, form.at("room"),
				form.at("track"), form.all("chairs"), form.all("speakers"), about);
	}

	/** Names of the localized texts of an item. */
	private static List<String> texts(ItemType type) {
		return switch (type) {
			case SESSION -> List.of("title", "abstract");
			case ROOM, TRACK -> List.of("name");
			case PERSON -> List.of("affiliation");
		};
	}

	static FormValues filled(ItemType type, TimetableItem item, Event event, Locale reader) {
		return filled(item, EventDates.of(event, reader)).asking(texts(type), event.details().languages());
	}

	private static FormValues filled(TimetableItem item, EventDates dates) {
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

	/** Values of a new item; a session starts at the end of the last one. */
	static FormValues blank(ItemType type, Event event, Draft draft, Locale reader) {
		FormValues form = FormValues.empty().asking(texts(type), event.details().languages());
		return (type == ItemType.SESSION) ? next(form, event, draft, EventDates.of(event, reader)) : form;
	}

	private static FormValues next(FormValues form, Event event, Draft draft, EventDates dates) {
		Instant start = draft.timetable()
			.sessions()
			.stream()
			.map((session) -> session.slot().end())
			.filter((end) -> end.isBefore(event.details().end()))
			.max(Instant::compareTo)
			.orElse(event.details().start());
		return form.with("kind", SessionKind.SESSION.slug())
			.with("start", dates.field(start))
			.with("end", dates.field(start.plus(USUAL)));
	}

}
