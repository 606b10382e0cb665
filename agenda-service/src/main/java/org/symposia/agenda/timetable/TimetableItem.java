package org.symposia.agenda.timetable;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.BidiText;
import org.symposia.starter.text.LocalizedText;

/** An item of a timetable, with an id that is unique among the items of its type. */
public sealed interface TimetableItem permits Session, Room, Track, Person {

	String id();

	/** The title or name to show. */
	LocalizedText label();

	/** Id of what is read about the item, {@code null} if there is nothing. */
	default @Nullable String content() {
		return null;
	}

	/** This item with other content. */
	default TimetableItem withContent(@Nullable String content) {
		return this;
	}

	/** The label for use within a sentence. */
	default String named(Locale reader) {
		return BidiText.isolated(label().in(reader));
	}

	/** Type and id, unique in the event, such as {@code session/opening}. */
	default String key() {
		return switch (this) {
			case Session _ -> "session/";
			case Room _ -> "room/";
			case Track _ -> "track/";
			case Person _ -> "person/";
		} + id();
	}

}
