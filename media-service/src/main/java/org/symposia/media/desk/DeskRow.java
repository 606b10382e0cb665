package org.symposia.media.desk;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseLine;

/**
 * A release in the desk's list.
 *
 * @param id the release
 * @param title the headline, or the slug while none is recognised
 * @param language language tag of the text
 * @param state its state in lower case
 * @param hosts its host institutions
 * @param event the event it belongs to
 * @param editor who changed it last
 */
record DeskRow(String id, String title, String language, String state, List<String> hosts, @Nullable String event,
		String editor) {

	static DeskRow of(ReleaseLine line) {
		return new DeskRow(line.id(), line.title(), line.content().language(), line.state().word(),
				line.content().hosts(), line.content().event(), line.edited().name());
	}

	static DeskRow of(Release release) {
		String headline = release.content().reading().headline();
		return new DeskRow(release.id(), Objects.requireNonNullElse(headline, release.slug()),
				release.content().language(), release.state().word(), release.content().hosts(),
				release.content().event(), release.edited().name());
	}

	/** The colour of its tag. */
	public String tag() {
		return switch (this.state) {
			case "submitted" -> "tag tag-amber";
			case "approved", "published" -> "tag tag-green";
			case "withdrawn" -> "tag tag-red";
			default -> "tag";
		};
	}

}
