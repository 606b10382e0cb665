package org.symposia.agenda.timetable;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A session of a timetable: where and when it takes place, and who takes part. What is
 * read about it is content of its own.
 *
 * @param id unique in its event, part of the session's address
 * @param time when it takes place, {@code null} as long as that is not planned
 * @param rooms ids of its rooms; none if it is for all rooms or has none yet
 * @param track id of its track, if it has one
 * @param parent id of the session of which it is a part, if there is one
 * @param participations in the order to name the persons
 * @param content id of its content, if it has any
 * @param identities by which it is recognized when a file that it came from is imported
 * again; none if it came from no file
 */
public record Session(String id, LocalizedText title, SessionKind kind, @Nullable LocalSlot time, List<String> rooms,
		@Nullable String track, @Nullable String parent, List<Participation> participations, @Nullable String content,
		List<String> identities) implements TimetableItem {

	/** Copies the lists. */
	public Session {
		rooms = List.copyOf(rooms);
		participations = List.copyOf(participations);
		identities = List.copyOf(Objects.requireNonNullElse(identities, List.of()));
	}

	@Override
	public LocalizedText label() {
		return this.title;
	}

	/** Ids of all who take part, each once. */
	public List<String> persons() {
		return Participation.persons(this.participations);
	}

	/** Ids of those who must be there, each once. */
	public List<String> present() {
		return this.participations.stream()
			.filter((each) -> each.role().isPresent())
			.map(Participation::person)
			.distinct()
			.toList();
	}

	public Optional<Slot> slot(ZoneId zone) {
		return Optional.ofNullable(this.time).map((each) -> each.in(zone));
	}

	/** Whether one of two sessions is a part of the other. */
	public boolean isWithin(Session other) {
		return other.id.equals(this.parent) || this.id.equals(other.parent);
	}

	@Override
	public Session withContent(@Nullable String other) {
		return new Session(this.id, this.title, this.kind, this.time, this.rooms, this.track, this.parent,
				this.participations, other, this.identities);
	}

	public Session with(List<Participation> others) {
		return new Session(this.id, this.title, this.kind, this.time, this.rooms, this.track, this.parent, others,
				this.content, this.identities);
	}

	public Session at(@Nullable LocalSlot other) {
		return new Session(this.id, this.title, this.kind, other, this.rooms, this.track, this.parent,
				this.participations, this.content, this.identities);
	}

}
