package org.symposia.media.release;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Text and details of a release as submitted, not validated yet.
 *
 * @param event id of the event it belongs to, if any
 * @param slug last part of its address; derived from the headline if absent
 * @param hosts ids of the issuing institutions
 * @param language language tag of the text; detected if absent
 * @param source Markdown or plain text
 */
public record ReleaseDraft(@Nullable String event, @Nullable String slug, List<String> hosts, @Nullable String language,
		SourceText source) {

	public ReleaseDraft {
		hosts = List.copyOf(hosts);
	}

}
