package org.symposia.media.desk;

import java.util.Objects;

import org.symposia.media.release.Release;

/**
 * A release on its pages.
 *
 * @param id the release
 * @param slug last part of its public address
 * @param title the headline, or the slug if none is recognised
 * @param language language tag of the text
 * @param state its state in lower case
 * @param version the version that is shown
 * @param editable whether text and photos may be changed
 */
record DeskRelease(String id, String slug, String title, String language, String state, long version,
		boolean editable) {

	static DeskRelease of(Release release) {
		return new DeskRelease(release.id(), release.slug(),
				Objects.requireNonNullElse(release.content().recognised().headline(), release.slug()),
				release.content().language(), release.state().key(), release.version(), release.state().isEditable());
	}

	boolean voidsApprovals() {
		return this.editable && !this.state.equals("draft");
	}

}
