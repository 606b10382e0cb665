package org.symposia.agenda.calendar;

import org.symposia.agenda.timetable.ItemContents;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.FoldingWriter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.event.Lifecycle;
import org.symposia.agenda.release.PublishedAgenda;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.schedule.PublicRoom;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.starter.calendar.ContentLines;
import org.symposia.starter.text.LocalizedText;
import org.symposia.starter.web.PublicUrl;

/**
 * Writes released sessions as iCalendar (RFC 5545). A session keeps its UID through all
 * versions; its SEQUENCE grows with each release and each change of the event's details,
 * so that calendars import both.
 */
record AgendaCalendar(PublishedAgenda published, ItemContents contents, Locale reader, PublicUrl urls) {

	/**
	 * The calendar.
	 * @param dropped sessions that calendars may have entered and should strike out
	 */
	String of(List<PublicSession> sessions, List<PublicSession> dropped) {
		List<PublicSession> all = Stream.concat(sessions.stream(), dropped.stream()).toList();
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Symposia//Agenda//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(new Name(title()));
		calendar.add(new XProperty("X-WR-CALNAME", title()));
		calendar.add(ZoneComponent.of(this.published.zone(), first(all), last(all)));
		sessions.forEach((session) -> calendar.add(entry(session)));
		dropped.forEach((session) -> calendar.add(cancelled(session)));
		return written(calendar);
	}

	private Instant first(List<PublicSession> sessions) {
		return sessions.stream().map((each) -> each.slot().start()).min(Instant::compareTo).orElse(details().start());
	}

	private Instant last(List<PublicSession> sessions) {
		return sessions.stream().map((each) -> each.slot().end()).max(Instant::compareTo).orElse(details().end());
	}

	private VEvent entry(PublicSession session) {
		String path = "/agenda/" + this.published.event().id() + "/sessions/" + session.id();
		VEvent entry = identified(session);
		entry.add(new Location(location(session)));
		entry.add(new Url(URI.create(this.urls.of(path))));
		if (this.published.event().lifecycle() == Lifecycle.CANCELLED) {
			entry.add(ImmutableStatus.VEVENT_CANCELLED);
		}
		String description = description(session);
		if (!description.isEmpty()) {
			entry.add(new Description(description));
		}
		return entry;
	}

	/** Where it was to be and who was to speak is no longer public. */
	private VEvent cancelled(PublicSession session) {
		VEvent entry = identified(session);
		entry.add(ImmutableStatus.VEVENT_CANCELLED);
		return entry;
	}

	private VEvent identified(PublicSession session) {
		VEvent entry = new VEvent(false);
		entry.add(new Uid(session.id() + "." + this.published.event().id() + "@" + host()));
		entry.add(new DtStamp(this.published.event().revision().at()));
		entry.add(new LastModified(this.published.event().revision().at()));
		entry.add(new Sequence(String.valueOf(this.published.event().revision().number())));
		addTimes(entry, session.slot());
		entry.add(new Summary(session.title().in(this.reader)));
		return entry;
	}

	/**
	 * A local time that occurs twice means the first (RFC 5545, 3.3.5); only UTC can
	 * express the second.
	 */
	private void addTimes(VEvent entry, Slot slot) {
		if (comesTwice(slot.start()) || comesTwice(slot.end())) {
			entry.add(new DtStart<>(slot.start()));
			entry.add(new DtEnd<>(slot.end()));
		}
		else {
			entry.add(new DtStart<>(zoneId(), local(slot.start())));
			entry.add(new DtEnd<>(zoneId(), local(slot.end())));
		}
	}

	/**
	 * Of a time with its zone the library would print the local time by rules of its own.
	 */
	private LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, this.published.zone());
	}

	private ParameterList zoneId() {
		return new ParameterList(List.of(new TzId(this.published.zone().getId())));
	}

	private boolean comesTwice(Instant moment) {
		return this.published.zone().getRules().getValidOffsets(local(moment)).size() > 1;
	}

	private String location(PublicSession session) {
		Stream<LocalizedText> rooms = session.rooms()
			.stream()
			.flatMap((id) -> this.published.release().schedule().room(id).stream())
			.map(PublicRoom::name);
		return Stream.concat(rooms, Stream.of(details().place()))
			.map((text) -> text.in(this.reader))
			.collect(Collectors.joining(", "));
	}

	private String description(PublicSession session) {
		String people = session.persons()
			.stream()
			.flatMap((id) -> this.published.release().schedule().person(id).stream())
			.map((person) -> person.names(this.reader).getFirst().text())
			.collect(Collectors.joining(", "));
		LocalizedText text = this.contents.session(session.content()).abstractText();
		String about = (text != null) ? text.in(this.reader) : "";
		return Stream.of(people, about).filter((part) -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
	}

	private String title() {
		return details().title().in(this.reader);
	}

	private EventDetails details() {
		return this.published.event().details();
	}

	private String host() {
		return URI.create(this.urls.origin()).getHost();
	}

	private static String written(Calendar calendar) {
		try {
			StringWriter writer = new StringWriter();
			new CalendarOutputter(false, FoldingWriter.MAX_FOLD_LENGTH).output(calendar, writer);
			return ContentLines.fold(writer.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
