package org.symposia.media.desk;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseSummary;

/**
 * A release in the list of press officers.
 *
 * @param id the release
 * @param title the headline, or the slug if none is recognised
 * @param language language tag of the text
 * @param state its state in lower case
 * @param hosts ids of the host institutions
 * @param event id of the event it belongs to
 * @param editor name of the last editor
 */
record DeskListRow(String id, String title, String language, String state, List<String> hosts, @Nullable String event,
		String editor) {

	static DeskListRow of(ReleaseSummary summary) {
		return new DeskListRow(summary.id(), summary.title(), summary.content().language(), summary.state().word(),
				summary.content().hosts(), summary.content().event(), summary.edited().name());
	}

	static DeskListRow of(Release release) {
		String headline = release.content().recognised().headline();
		return new DeskListRow(release.id(), Objects.requireNonNullElse(headline, release.slug()),
				release.content().language(), release.state().word(), release.content().hosts(),
				release.content().event(), release.edited().name());
	}

	/** CSS classes for its state. */
	public String tag() {
		return switch (this.state) {
			case "submitted" -> "tag tag-amber";
			case "approved", "published" -> "tag tag-green";
			case "withdrawn" -> "tag tag-red";
			default -> "tag";
		};
	}

}
