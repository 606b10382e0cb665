package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.web.EntityVersions;

/** The hidden field {@code version} of forms as the precondition of a change. */
final class Versions {

	private Versions() {
	}

	static @Nullable String ifMatch(@Nullable Long version) {
		return (version != null) ? EntityVersions.etag(version) : null;
	}

}
