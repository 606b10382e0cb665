package org.symposia.agenda.timetable.schedule;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.starter.text.LocalizedText;

/**
 * A session as the public reads it.
 *
 * @param id unique in its event, part of the session's address
 * @param title the session's title
 * @param kind kind of session
 * @param slot when it takes place
 * @param rooms ids of its rooms, none if it is for all
 * @param track id of its track, if it has one
 * @param parent id of the session of which it is a part, if there is one
 * @param participations in the order to name the persons
 * @param content id of what is read about it, if there is anything
 */
public record PublicSession(String id, LocalizedText title, SessionKind kind, Slot slot, List<String> rooms,
		@Nullable String track, @Nullable String parent, List<Participation> participations,
		@Nullable String content) implements ScheduleItem {

	/** Copies the lists. */
	public PublicSession {
		rooms = List.copyOf(rooms);
		participations = List.copyOf(participations);
	}

	static PublicSession of(Session session, Slot slot, List<String> rooms) {
		return new PublicSession(session.id(), session.title(), session.kind(), slot, rooms, session.track(),
				session.parent(), session.participations(), session.content());
	}

	@Override
	public LocalizedText label() {
		return this.title;
	}

	/** Ids of all who take part, each once. */
	public List<String> persons() {
		return Participation.persons(this.participations);
	}

	/** Ids of those who take part in a role. */
	public List<String> persons(ParticipantRole role) {
		return Participation.persons(this.participations, role);
	}

	/** Whether it takes place at another time or in other rooms. */
	public boolean isElsewhereThan(PublicSession other) {
		return !this.slot.equals(other.slot) || !this.rooms.equals(other.rooms);
	}

	/** Whether it differs from another in more than time and rooms. */
	public boolean saysOtherThan(PublicSession other) {
		return !this.title.equals(other.title) || this.kind != other.kind || !Objects.equals(this.track, other.track)
				|| !Objects.equals(this.parent, other.parent) || !this.participations.equals(other.participations)
				|| !Objects.equals(this.content, other.content);
	}

}
