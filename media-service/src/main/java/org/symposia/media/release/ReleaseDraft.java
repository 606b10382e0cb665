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
 * @param source Markdown or plain text; null if it was invalid
 */
public record ReleaseDraft(@Nullable String event, @Nullable String slug, @Nullable List<@Nullable String> hosts,
		@Nullable String language, @Nullable SourceText source) {

}
