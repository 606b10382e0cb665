package org.symposia.agenda.timetable;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * One entry of an agenda.
 *
 * @param id unique in its event, part of the session's address
 * @param title what it is called
 * @param kind what happens in it
 * @param slot when
 * @param room id of its room, if it has one
 * @param track id of its track, if it has one
 * @param chairs ids of those who lead it, in the order to name them
 * @param speakers ids of those who contribute, in the order to name them
 * @param abstractText what it is about, if that is known
 */
public record Session(String id, LocalizedText title, SessionKind kind, Slot slot, @Nullable String room,
		@Nullable String track, List<String> chairs, List<String> speakers,
		@Nullable LocalizedText abstractText) implements TimetableItem {

	/**
	 * Copies the lists, so that nobody changes them afterwards.
	 */
	public Session {
		chairs = List.copyOf(chairs);
		speakers = List.copyOf(speakers);
	}

	@Override
	public LocalizedText label() {
		return this.title;
	}

	/**
	 * Everybody who has to be there.
	 * @return ids of persons, each once
	 */
	public List<String> persons() {
		return Stream.concat(this.chairs.stream(), this.speakers.stream()).distinct().toList();
	}

	public Session at(Slot other) {
		return new Session(this.id, this.title, this.kind, other, this.room, this.track, this.chairs, this.speakers,
				this.abstractText);
	}

}
