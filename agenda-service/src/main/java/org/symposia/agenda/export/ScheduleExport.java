package org.symposia.agenda.export;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.EventDetails;
import org.symposia.agenda.exchange.exported.ExportedItem;
import org.symposia.agenda.exchange.exported.ExportedLink;
import org.symposia.agenda.exchange.exported.ExportedPerson;
import org.symposia.agenda.exchange.exported.ExportedRoom;
import org.symposia.agenda.exchange.exported.ExportedSchedule;
import org.symposia.agenda.exchange.exported.ExportedTrack;
import org.symposia.agenda.exchange.imported.ParticipationRole;
import org.symposia.agenda.release.PublishedAgenda;
import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.schedule.PublicPerson;
import org.symposia.agenda.timetable.schedule.PublicRoom;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.schedule.PublicTrack;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.starter.text.LocalizedText;
import org.symposia.starter.web.PublicUrl;

/** Converts a released agenda to a programme in one language. */
record ScheduleExport(PublishedAgenda published, ItemContents contents, Locale reader, PublicUrl urls) {

	ExportedSchedule schedule() {
		EventDetails details = this.published.event().details();
		String id = this.published.event().id();
		return new ExportedSchedule(id, details.title().in(this.reader), version(), this.urls.of("/agenda/" + id),
				this.published.zone(), details.firstDay(), details.lastDay(),
				released().rooms().stream().map(this::room).toList(),
				released().tracks()
					.stream()
					.map((track) -> new ExportedTrack(track.name().in(this.reader), null))
					.toList(),
				released().sessions().stream().map(this::item).toList());
	}

	private String version() {
		return Objects.requireNonNullElse(this.published.release().name(),
				String.valueOf(this.published.release().number()));
	}

	private Schedule released() {
		return this.published.release().schedule();
	}

	private ExportedRoom room(PublicRoom room) {
		return new ExportedRoom(room.id(), room.name().in(this.reader), room.capacity());
	}

	private ExportedItem item(PublicSession session) {
		ItemContent.OfSession content = this.contents.session(session.content());
		ZonedDateTime start = session.slot().start().atZone(this.published.zone());
		return new ExportedItem(session.id(), null, session.id(),
				this.urls.of("/agenda/" + this.published.event().id() + "/sessions/" + session.id()),
				session.kind().slug(), session.title().in(this.reader), text(content.subtitle()), start,
				session.slot().length(), rooms(session), track(session), content.language(),
				text(content.abstractText()), null, persons(session), links(content), List.of(), null, null);
	}

	private List<String> rooms(PublicSession session) {
		return session.rooms()
			.stream()
			.flatMap((id) -> released().room(id).stream())
			.map((room) -> room.name().in(this.reader))
			.toList();
	}

	private @Nullable String track(PublicSession session) {
		return (session.track() != null) ? released().track(session.track())
			.map(PublicTrack::name)
			.map((name) -> name.in(this.reader))
			.orElse(null) : null;
	}

	private List<ExportedPerson> persons(PublicSession session) {
		return session.participations()
			.stream()
			.flatMap((each) -> released().person(each.person()).stream().map((person) -> person(person, each)))
			.toList();
	}

	private ExportedPerson person(PublicPerson person, Participation participation) {
		return new ExportedPerson(person.id(), person.names(this.reader).getFirst().text(),
				ParticipationRole.valueOf(participation.role().name()), text(person.affiliation()),
				text(this.contents.person(person.content()).biography()));
	}

	private List<ExportedLink> links(ItemContent.OfSession content) {
		return content.links()
			.stream()
			.filter((link) -> link.url().startsWith("http"))
			.map((link) -> new ExportedLink(link.label().in(this.reader), link.url()))
			.toList();
	}

	private @Nullable String text(@Nullable LocalizedText text) {
		return (text != null) ? text.in(this.reader) : null;
	}

}
