package org.symposia.agenda.timetable.schedule;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
 * @param room id of its room, if it has one
 * @param track id of its track, if it has one
 * @param chairs ids of the chairs in the order to name them
 * @param speakers ids of the speakers in the order to name them
 * @param abstractText its abstract, if there is one
 */
public record PublicSession(String id, LocalizedText title, SessionKind kind, Slot slot, @Nullable String room,
		@Nullable String track, List<String> chairs, List<String> speakers,
		@Nullable LocalizedText abstractText) implements ScheduleItem {

	/** Copies the lists. */
	public PublicSession {
		chairs = List.copyOf(chairs);
		speakers = List.copyOf(speakers);
	}

	static PublicSession of(Session session) {
		return new PublicSession(session.id(), session.title(), session.kind(), session.slot(), session.room(),
				session.track(), session.chairs(), session.speakers(), session.abstractText());
	}

	@Override
	public LocalizedText label() {
		return this.title;
	}

	/** Ids of chairs and speakers, each once. */
	public List<String> persons() {
		return Stream.concat(this.chairs.stream(), this.speakers.stream()).distinct().toList();
	}

	/** This session at another time and in another room. */
	public PublicSession movedTo(Slot slot, @Nullable String room) {
		return new PublicSession(this.id, this.title, this.kind, slot, room, this.track, this.chairs, this.speakers,
				this.abstractText);
	}

}
