package org.symposia.media.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The result of the step that led to the page.
 *
 * @param message key of the message
 * @param success whether the step was done
 */
record ReleaseNotice(String message, boolean success) {

	private static final Set<String> DONE = Set.of("saved", "submitted", "approved", "published", "withdrawn",
			"reopened", "consented", "declined", "photo-added", "photo-described", "photo-moved", "photo-removed");

	private static final Set<String> REFUSED = Set.of("stale", "incomplete", "last-host");

	static @Nullable ReleaseNotice of(@Nullable String done) {
		if (done == null || !(DONE.contains(done) || REFUSED.contains(done))) {
			return null;
		}
		return new ReleaseNotice("media.done." + done, DONE.contains(done));
	}

}
