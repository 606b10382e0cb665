package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.web.EntityVersions;

/** Converts the hidden field {@code version} of forms to an {@code If-Match} value. */
final class FormVersion {

	private FormVersion() {
	}

	static @Nullable String ifMatch(@Nullable Long version) {
		return (version != null) ? EntityVersions.etag(version) : null;
	}

}
