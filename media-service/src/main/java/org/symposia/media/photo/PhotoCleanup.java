package org.symposia.media.photo;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import org.symposia.media.release.ReleaseStore;

/**
 * Deletes the files of uploads and removals that were interrupted, after a time in which
 * every upload has ended.
 */
@Component
class PhotoCleanup {

	/** Longer than any upload takes. */
	static final Duration MIN_AGE = Duration.ofHours(1);

	private static final int BATCH_SIZE = 100;

	private final PhotoFiles files;

	private final ReleaseStore releases;

	private final Clock clock;

	PhotoCleanup(PhotoFiles files, ReleaseStore releases, Clock clock) {
		this.files = files;
		this.releases = releases;
		this.clock = clock;
	}

	void run() {
		this.files.pendingSince(this.clock.instant().minus(MIN_AGE), BATCH_SIZE).forEach(this::finish);
	}

	private void finish(PhotoOwner owner) {
		if (this.releases.hasPhoto(owner.id(), owner.release())) {
			this.files.markReferenced(owner.id());
		}
		else {
			this.files.delete(owner.id());
		}
	}

}
