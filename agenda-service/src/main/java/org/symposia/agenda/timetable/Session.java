package org.symposia.agenda.timetable;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A session of a timetable.
 *
 * @param id unique in its event, part of the session's address
 * @param room id of its room, if it has one
 * @param track id of its track, if it has one
 * @param chairs ids of persons in the order to name them
 * @param speakers ids of persons in the order to name them
 */
public record Session(String id, LocalizedText title, SessionKind kind, Slot slot, @Nullable String room,
		@Nullable String track, List<String> chairs, List<String> speakers,
		@Nullable LocalizedText abstractText) implements TimetableItem {

	/** Copies the lists. */
	public Session {
		chairs = List.copyOf(chairs);
		speakers = List.copyOf(speakers);
	}

	@Override
	public LocalizedText label() {
		return this.title;
	}

	/** Ids of chairs and speakers, each once. */
	public List<String> persons() {
		return Stream.concat(this.chairs.stream(), this.speakers.stream()).distinct().toList();
	}

	public Session at(Slot other) {
		return new Session(this.id, this.title, this.kind, other, this.room, this.track, this.chairs, this.speakers,
				this.abstractText);
	}

}
