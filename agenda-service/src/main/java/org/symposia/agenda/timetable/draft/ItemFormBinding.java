package org.symposia.agenda.timetable.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;
import org.symposia.agenda.timetable.edit.Draft;
import org.symposia.starter.input.FormValues;

/** Converts the form of an item to its input and back. */
record ItemFormBinding(ItemType type, FormValues form, ZoneId zone) {

	private static final Duration USUAL = Duration.ofMinutes(30);

	/** The input of a new item. */
	ItemInput read() {
		return switch (this.type) {
			case SESSION -> session(null, ItemContent.OfSession.NONE);
			case ROOM -> room(null);
			case TRACK -> new TrackInput(this.form.at("id"), this.form.localized("name", null));
			case PERSON -> person(null, ItemContent.OfPerson.NONE);
		};
	}

	/** The submitted values over the stored ones. */
	ItemInput read(TimetableItem stored, ItemContents contents) {
		return switch (stored) {
			case Session session -> session(session, contents.session(session.content()));
			case Room room -> room(room);
			case Track track -> new TrackInput(this.form.at("id"), this.form.localized("name", track.name()));
			case Person person -> person(person, contents.person(person.content()));
		};
	}

	private RoomInput room(@Nullable Room stored) {
		String capacity = this.form.at("capacity");
		return new RoomInput(this.form.at("id"), this.form.localized("name", (stored != null) ? stored.name() : null),
				capacity(capacity), this.form.has("parallel", "true"));
	}

	/** A text that is no number is out of range. */
	private static @Nullable Integer capacity(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		return text.strip().matches("\\d{1,7}") ? Integer.valueOf(text.strip()) : Integer.valueOf(-1);
	}

	private PersonInput person(@Nullable Person stored, ItemContent.OfPerson content) {
		return new PersonInput(this.form.at("id"), this.form.at("name"), this.form.at("nativeName"),
				this.form.at("nativeLanguage"), this.form.localized("title", (stored != null) ? stored.title() : null),
				this.form.at("degrees"), this.form.localized("position", (stored != null) ? stored.position() : null),
				this.form.localized("affiliation", (stored != null) ? stored.affiliation() : null),
				this.form.at("orcid"), this.form.localized("biography", content.biography()),
				content.links().stream().map(LinkInput::of).toList());
	}

	private SessionInput session(@Nullable Session stored, ItemContent.OfSession content) {
		Slot slot = (stored != null) ? stored.slot(this.zone).orElse(null) : null;
		EventDates dates = EventDates.in(this.zone, Locale.ROOT);
		String start = this.form.at("start");
		String end = this.form.at("end");
		return new SessionInput(this.form.at("id"),
				this.form.localized("title", (stored != null) ? stored.title() : null),
				this.form.localized("subtitle", content.subtitle()), this.form.at("kind"),
				(slot != null) ? dates.storedUnlessEdited(start, slot.start()) : start,
				(slot != null) ? dates.storedUnlessEdited(end, slot.end()) : end, null, rooms(), this.form.at("track"),
				this.form.at("parent"), this.form.all("chairs"), this.form.all("speakers"), null,
				this.form.at("language"), this.form.localized("abstract", content.abstractText()),
				content.links().stream().map(LinkInput::of).toList());
	}

	private List<String> rooms() {
		return this.form.all("rooms").stream().filter((room) -> !room.isBlank()).toList();
	}

	/**
	 * Those of a session who stay, in the stored order, then those chosen anew; the form
	 * asks for chairs and speakers only, and has no order.
	 */
	static List<Participation> ordered(Session stored, Session read) {
		List<Participation> chosen = read.participations();
		Stream<Participation> kept = stored.participations()
			.stream()
			.filter((each) -> !isAskedFor(each.role()) || chosen.contains(each));
		Stream<Participation> added = chosen.stream().filter((each) -> !stored.participations().contains(each));
		return Stream.concat(kept, added).toList();
	}

	private static boolean isAskedFor(ParticipantRole role) {
		return role == ParticipantRole.CHAIR || role == ParticipantRole.SPEAKER;
	}

	/** Names of the localized texts of an item. */
	private static List<String> texts(ItemType type) {
		return switch (type) {
			case SESSION -> List.of("title", "subtitle", "abstract");
			case ROOM, TRACK -> List.of("name");
			case PERSON -> List.of("title", "position", "affiliation", "biography");
		};
	}

	static FormValues filled(ItemType type, TimetableItem item, ItemContents contents, Event event, Locale reader) {
		return filled(item, contents, event, EventDates.of(event, reader)).asking(texts(type),
				event.details().languages());
	}

	private static FormValues filled(TimetableItem item, ItemContents contents, Event event, EventDates dates) {
		FormValues form = FormValues.empty();
		return switch (item) {
			case Session session -> filled(form, session, contents.session(session.content()), event, dates);
			case Room room -> form.with("name", room.name())
				.with("capacity", (room.capacity() != null) ? String.valueOf(room.capacity()) : null)
				.with("parallel", room.parallel() ? "true" : null);
			case Track(var _, var name) -> form.with("name", name);
			case Person person -> form.with("name", person.name())
				.with("nativeName", person.nativeName())
				.with("nativeLanguage", person.nativeLanguage())
				.with("title", person.title())
				.with("degrees", person.degrees())
				.with("position", person.position())
				.with("affiliation", person.affiliation())
				.with("orcid", person.orcid())
				.with("biography", contents.person(person.content()).biography());
		};
	}

	private static FormValues filled(FormValues form, Session session, ItemContent.OfSession content, Event event,
			EventDates dates) {
		Slot slot = session.slot(event.details().zone()).orElse(null);
		return form.with("title", session.title())
			.with("subtitle", content.subtitle())
			.with("kind", session.kind().slug())
			.with("start", (slot != null) ? dates.field(slot.start()) : null)
			.with("end", (slot != null) ? dates.field(slot.end()) : null)
			.with("rooms", session.rooms())
			.with("track", session.track())
			.with("parent", session.parent())
			.with("chairs", Participation.persons(session.participations(), ParticipantRole.CHAIR))
			.with("speakers", Participation.persons(session.participations(), ParticipantRole.SPEAKER))
			.with("language", content.language())
			.with("abstract", content.abstractText());
	}

	/** Values of a new item; a session starts at the end of the last one. */
	static FormValues blank(ItemType type, Event event, Draft draft, Locale reader) {
		FormValues form = FormValues.empty().asking(texts(type), event.details().languages());
		return (type == ItemType.SESSION) ? next(form, event, draft, EventDates.of(event, reader)) : form;
	}

	private static FormValues next(FormValues form, Event event, Draft draft, EventDates dates) {
		Instant start = draft.timetable()
			.placed()
			.stream()
			.flatMap((session) -> session.slot(event.details().zone()).stream())
			.map(Slot::end)
			.filter((end) -> end.isBefore(event.details().end()))
			.max(Instant::compareTo)
			.orElse(event.details().start());
		return form.with("kind", SessionKind.SESSION.slug())
			.with("start", dates.field(start))
			.with("end", dates.field(start.plus(USUAL)));
	}

}
