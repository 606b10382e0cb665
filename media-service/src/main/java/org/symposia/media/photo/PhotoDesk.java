package org.symposia.media.photo;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

import org.symposia.media.load.HeavyWork;
import org.symposia.media.release.Archive;
import org.symposia.media.release.AuditedStep;
import org.symposia.media.release.Newsroom;
import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.ProblemException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.EntityVersions;

/** Takes photos in, corrects what is said about them, orders and removes them. */
@Service
public class PhotoDesk {

	private static final Logger logger = LoggerFactory.getLogger(PhotoDesk.class);

	private final Newsroom newsroom;

	private final Archive archive;

	private final PixelStore pixels;

	private final HeavyWork work;

	private final Clock clock;

	private final Renderer renderer = new Renderer();

	PhotoDesk(Newsroom newsroom, Archive archive, PixelStore pixels, HeavyWork work, Clock clock) {
		this.newsroom = newsroom;
		this.archive = archive;
		this.pixels = pixels;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * Adds a photo to a release; its pixels are stored before the release names it.
	 * @throws IOException if the upload cannot be read
	 */
	public Release add(String release, @Nullable String ifMatch, InputStreamSource upload, PhotoText text,
			Caller caller) throws IOException {
		Release found = this.archive.forOfficer(release, caller);
		EntityVersions.require(ifMatch, found.version());
		if (!found.state().isOpen()) {
			throw new WrongStateException("The release is published or withdrawn; its photos no longer change.");
		}
		String id = UUID.randomUUID().toString();
		try {
			Photo photo = kept(id, release, this.work.alone(() -> Developed.of(upload, this.renderer)), text, caller);
			Release changed = this.newsroom.change(release, ifMatch, caller, step("photo.added", id),
					(each, now) -> each.add(photo, caller, now));
			orLater(() -> this.pixels.settle(id));
			return changed;
		}
		catch (ProblemException ex) {
			orLater(() -> this.pixels.discard(id));
			throw ex;
		}
	}

	private Photo kept(String id, String release, Developed developed, PhotoText text, Caller caller) {
		this.pixels.keep(id, release, developed.original(), developed.rendered(), this.clock.instant());
		Dimensions size = developed.rendered().dimensions();
		return new Photo(id, text, size.width(), size.height(), developed.digest(), caller.subject(),
				this.clock.instant());
	}

	/** What fails here, or is cut off, the sweeper does. */
	private static void orLater(Runnable tidying) {
		try {
			tidying.run();
		}
		catch (DataAccessException ex) {
			logger.warn("Leaves pixels to the sweeper: {}", ex.toString());
		}
	}

	/** Corrects what is said about a photo. */
	public Release describe(String release, @Nullable String ifMatch, String photo, PhotoText text, Caller caller) {
		return this.newsroom.change(release, ifMatch, caller, step("photo.described", photo),
				(each, now) -> each.describe(photo, text, caller, now));
	}

	/** Moves a photo one place further forward. */
	public Release advance(String release, @Nullable String ifMatch, String photo, Caller caller) {
		return this.newsroom.change(release, ifMatch, caller, step("photo.moved", photo),
				(each, now) -> each.advance(photo, caller, now));
	}

	/** Removes a photo from a release, then its pixels. */
	public Release remove(String release, @Nullable String ifMatch, String photo, Caller caller) {
		this.archive.forOfficer(release, caller);
		boolean own = this.pixels.release(photo).filter(release::equals).isPresent();
		if (own) {
			this.pixels.unsettle(photo, this.clock.instant());
		}
		Release changed = this.newsroom.change(release, ifMatch, caller, step("photo.removed", photo),
				(each, now) -> each.remove(photo, caller, now));
		if (own) {
			orLater(() -> this.pixels.discard(photo));
		}
		return changed;
	}

	private static AuditedStep step(String action, String photo) {
		return new AuditedStep(action, Map.of("photo", photo));
	}

}
