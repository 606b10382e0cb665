package org.symposia.agenda.exchange.imported;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What else a file says of an item.
 *
 * @param type the kind in the words of the file
 * @param license licence of recordings
 * @param recorded whether it may be recorded, {@code null} if the file does not say
 * @param picture address of a picture
 * @param board number of a poster's board
 */
public record ItemDetails(@Nullable String type, @Nullable String slug, @Nullable String url, List<ImportedLink> links,
		List<ImportedLink> attachments, List<String> keywords, @Nullable String license, @Nullable Boolean recorded,
		@Nullable String picture, @Nullable String board, boolean cancelled) {

	/** Copies the lists. */
	public ItemDetails {
		links = List.copyOf(links);
		attachments = List.copyOf(attachments);
		keywords = List.copyOf(keywords);
	}

}
