package org.symposia.agenda.exchange.exported;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An item with a time.
 *
 * @param id unique in its event
 * @param guid of the file it was imported from, if it was; made from the id if it is no
 * UUID
 * @param slug last part of its address
 * @param url address of its page, with http or https
 * @param kind such as {@code talk}
 * @param rooms names of rooms
 * @param track name of its track
 * @param language tag of the language of the talk
 * @param abstractText Markdown
 * @param description Markdown
 */
public record ExportedItem(String id, @Nullable String guid, String slug, String url, String kind, String title,
		@Nullable String subtitle, ZonedDateTime start, Duration duration, List<String> rooms, @Nullable String track,
		@Nullable String language, @Nullable String abstractText, @Nullable String description,
		List<ExportedPerson> persons, List<ExportedLink> links, List<ExportedLink> attachments,
		@Nullable String license, @Nullable Boolean recorded) {

	/** Copies the lists. */
	public ExportedItem {
		rooms = List.copyOf(rooms);
		persons = List.copyOf(persons);
		links = List.copyOf(links);
		attachments = List.copyOf(attachments);
	}

}
