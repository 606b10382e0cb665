package org.symposia.agenda;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.event.EventKind;
import org.symposia.agenda.event.Lifecycle;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Member;
import org.symposia.agenda.team.Team;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.starter.outbox.Outbox;
import org.symposia.starter.text.LocalizedText;

/** Named states to begin with. */
public final class Fixtures {

	public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	public static final Instant NOW = Instant.parse("2026-01-10T10:00:00Z");

	private Fixtures() {
	}

	public static Instant at(String time) {
		return LocalDateTime.parse("2026-04-15T" + time).atZone(BERLIN).toInstant();
	}

	public static Slot slot(String from, String to) {
		return new Slot(at(from), at(to));
	}

	public static LocalizedText english(String text) {
		return LocalizedText.of("en", text);
	}

	public static Session session(String id, String from, String to, @Nullable String room, String... speakers) {
		return new Session(id, english("Title of " + id), SessionKind.TALK, slot(from, to), room, null, List.of(),
				List.of(speakers), null);
	}

	public static Timetable timetable(Session... sessions) {
		return new Timetable(List.of(sessions),
				List.of(new Room("a", english("Room A")), new Room("b", english("Room B"))), List.of(),
				List.of(yamada(), new Person("mustermann", "Dr. Erika Mustermann", null, null, null)));
	}

	public static Person yamada() {
		return new Person("yamada", "Taro Yamada", "山田 太郎", "ja", english("JIHS"));
	}

	public static EventDetails details() {
		return new EventDetails(LocalizedText.of("en", "Symposium"), new EventKind("symposium"), BERLIN, at("09:00"),
				at("18:00"), english("Berlin"), List.of("en"), List.of("jihs"), false);
	}

	public static Member organizer(String subject) {
		return new Member(subject, subject, Set.of(Duty.ORGANIZER), NOW);
	}

	public static Event anEvent() {
		return new Event("berlin-2026", 0, details(), Lifecycle.PREPARING,
				new Team(List.of(organizer("organizer-jihs")), List.of()), 0, Outbox.empty(), null, List.of());
	}

}
