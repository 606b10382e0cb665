package org.symposia.agenda.timetable.edit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One edit of a draft. The id is made of event and number, so the insert decides which of
 * several edits is the next one.
 *
 * @param id event and number
 * @param number counts from one
 * @param editor subject of who made it
 * @param editorName name of who made it
 * @param changes what it changed, each item once
 * @param reverts number of the edit that it takes back, {@code null} for others
 */
@Document("edits")
public record Edit(@Id String id, String event, long number, Instant at, String editor, String editorName,
		List<ItemChange> changes, @Nullable Long reverts) {

	/** Copies the list. */
	public Edit {
		changes = List.copyOf(changes);
	}

	/** The id; ids of one event sort like their numbers. */
	static String id(String event, long number) {
		return event + "/%012d".formatted(number);
	}

}
