package org.symposia.media.photo;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import org.symposia.media.release.Archive;

/**
 * Removes the pixels of uploads and removals that a crash cut off, once they are so old
 * that nobody can still be at work on them.
 */
@Component
class PixelSweep {

	/** Much longer than an upload may take. */
	static final Duration OLD_ENOUGH = Duration.ofHours(1);

	private static final int STRETCH = 100;

	private final PixelStore pixels;

	private final Archive archive;

	private final Clock clock;

	PixelSweep(PixelStore pixels, Archive archive, Clock clock) {
		this.pixels = pixels;
		this.archive = archive;
		this.clock = clock;
	}

	void run() {
		this.pixels.pendingSince(this.clock.instant().minus(OLD_ENOUGH), STRETCH).forEach(this::finish);
	}

	private void finish(PhotoOwner owner) {
		if (this.archive.isCarried(owner.id(), owner.release())) {
			this.pixels.settle(owner.id());
		}
		else {
			this.pixels.discard(owner.id());
		}
	}

}
