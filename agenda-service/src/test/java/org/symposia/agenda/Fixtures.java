package org.symposia.agenda;

import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.LocalSlot;
import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.ItemContent;
import java.util.stream.Stream;
import java.util.ArrayList;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.event.EventInformation;
import org.symposia.agenda.event.EventKind;
import org.symposia.agenda.event.Lifecycle;
import org.symposia.agenda.team.Duty;
import org.symposia.agenda.team.Invitation;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

/** Named states to begin with. */
public final class Fixtures {

	public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	public static final Instant NOW = Instant.parse("2026-01-10T10:00:00Z");

	public static final Caller ORGANIZER = organizer("organizer-jihs");

	private Fixtures() {
	}

	public static Instant at(String time) {
		return LocalDateTime.parse("2026-04-15T" + time).atZone(BERLIN).toInstant();
	}

	public static Slot slot(String from, String to) {
		return new Slot(at(from), at(to));
	}

	/** A slot on another day. */
	public static Slot slotOn(String day, String from, String to) {
		return new Slot(LocalDateTime.parse(day + "T" + from).atZone(BERLIN).toInstant(),
				LocalDateTime.parse(day + "T" + to).atZone(BERLIN).toInstant());
	}

	public static LocalizedText english(String text) {
		return LocalizedText.of("en", text);
	}

	public static Session session(String id, String from, String to, @Nullable String room, String... speakers) {
		return new Session(id, english("Title of " + id), SessionKind.TALK, LocalSlot.of(slot(from, to), BERLIN),
				Stream.ofNullable(room).toList(), null, null, Participation.of(List.of(), List.of(speakers)), null,
				List.of());
	}

	/** A session that takes place at another time. */
	public static Session at(Slot slot, Session session) {
		return session.at(LocalSlot.of(slot, BERLIN));
	}

	/** A session of another kind. */
	public static Session ofKind(SessionKind kind, Session session) {
		return new Session(session.id(), session.title(), kind, session.time(), session.rooms(), session.track(),
				session.parent(), session.participations(), session.content(), List.of());
	}

	/** A session as a part of another one. */
	public static Session partOf(Session whole, Session session) {
		return new Session(session.id(), session.title(), session.kind(), session.time(), session.rooms(),
				session.track(), whole.id(), session.participations(), session.content(), List.of());
	}

	/** A session with persons in some roles. */
	public static Session with(List<Participation> participations, Session session) {
		return new Session(session.id(), session.title(), session.kind(), session.time(), session.rooms(),
				session.track(), session.parent(), participations, session.content(), List.of());
	}

	/** The time of a session. */
	public static Slot slot(Session session) {
		return session.slot(BERLIN).orElseThrow();
	}

	/** Contents of which none is stored. */
	public static ItemContents noContents() {
		return new ItemContents() {
			@Override
			public ItemContent.OfSession session(@Nullable String id) {
				return ItemContent.OfSession.NONE;
			}

			@Override
			public ItemContent.OfPerson person(@Nullable String id) {
				return ItemContent.OfPerson.NONE;
			}
		};
	}

	public static Timetable timetable(Session... sessions) {
		List<TimetableItem> items = new ArrayList<>(List.of(Room.of("a", english("Room A")),
				Room.of("b", english("Room B")), yamada(), Person.of("mustermann", "Dr. Erika Mustermann")));
		items.addAll(List.of(sessions));
		return Timetable.of(items);
	}

	public static Schedule schedule(Session... sessions) {
		return Schedule.of(timetable(sessions), BERLIN);
	}

	public static Person yamada() {
		return new Person("yamada", "Taro Yamada", "山田 太郎", "ja", null, null, null, english("JIHS"), null, null);
	}

	public static EventDetails details() {
		return new EventDetails(LocalizedText.of("en", "Symposium"), new EventKind("symposium"), BERLIN, at("09:00"),
				at("18:00"), english("Berlin"), List.of("en"), List.of("jihs"), false, EventInformation.none());
	}

	/** An organizer of the institution that the last part of the subject names. */
	public static Caller organizer(String subject) {
		return Caller.signedIn(subject, subject, subject + "@example.org", true, Set.of(Role.ORGANIZER),
				Set.of(subject.substring(subject.lastIndexOf('-') + 1)));
	}

	/** An event in preparation, organized by {@link #ORGANIZER}. */
	public static Event anEvent() {
		return Event.create("berlin-2026", details(), ORGANIZER, NOW);
	}

	/** The details with other hosts. */
	public static EventDetails detailsWithHosts(String... hosts) {
		EventDetails like = details();
		return new EventDetails(like.title(), like.kind(), like.zone(), like.start(), like.end(), like.place(),
				like.languages(), List.of(hosts), like.illustrative(), like.information());
	}

	/** An event whose agenda was released once. */
	public static Event anAnnouncedEvent() {
		Event event = anEvent();
		event.release(1, 0, ORGANIZER, NOW);
		return event;
	}

	/** An announced event that will not be held. */
	public static Event aCancelledEvent() {
		Event event = anAnnouncedEvent();
		event.changeLifecycle(Lifecycle.CANCELLED, ORGANIZER, NOW);
		return event;
	}

	/** An event that invites the account of {@link #organizer} {@code subject}. */
	public static Event anEventInviting(String subject, Duty... duties) {
		Event event = anEvent();
		event.invite(anInvitation(subject, duties), Locale.ENGLISH, ORGANIZER);
		return event;
	}

	/** An event with a second member. */
	public static Event anEventWithMember(String subject, Duty... duties) {
		Event event = anEventInviting(subject, duties);
		event.acceptInvitation(subject, organizer(subject), NOW);
		return event;
	}

	/** An invitation of the mailbox of {@link #organizer} {@code subject}. */
	public static Invitation anInvitation(String subject, Duty... duties) {
		return new Invitation(subject, subject + "@example.org", Set.of(duties), ORGANIZER.name(), NOW);
	}

	/** The messages of the service, in the bundles it ships. */
	public static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/agenda", "messages/input", "messages/shell");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	/** Fields that were not read yet. */
	public static Fields fields() {
		return new Fields(new FieldErrors(messages(), Locale.ENGLISH));
	}

}
