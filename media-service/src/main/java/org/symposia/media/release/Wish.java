package org.symposia.media.release;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a press officer wants a release to be.
 *
 * @param event the event it belongs to, if any
 * @param slug the last part of its address; derived from the headline if absent
 * @param hosts the institutions that issue it
 * @param language language tag of the text; guessed from the text if absent
 * @param source the text
 */
public record Wish(@Nullable String event, @Nullable String slug, List<String> hosts, @Nullable String language,
		SourceText source) {

	public Wish {
		hosts = List.copyOf(hosts);
	}

}
