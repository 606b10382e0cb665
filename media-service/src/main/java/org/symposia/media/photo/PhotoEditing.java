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

import org.symposia.media.release.AuditedStep;
import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseEditing;
import org.symposia.media.release.ReleaseStore;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.ProblemException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.EntityVersions;

/** Adds photos to releases, changes their texts and order, removes them. */
@Service
public class PhotoEditing {

	private static final Logger logger = LoggerFactory.getLogger(PhotoEditing.class);

	private final ReleaseEditing editing;

	private final ReleaseStore releases;

	private final PhotoFiles files;

	private final PhotoProcessor processor;

	private final Clock clock;

	PhotoEditing(ReleaseEditing editing, ReleaseStore releases, PhotoFiles files, PhotoProcessor processor,
			Clock clock) {
		this.editing = editing;
		this.releases = releases;
		this.files = files;
		this.processor = processor;
		this.clock = clock;
	}

	/**
	 * Adds a photo to a release; its files are stored before the release refers to it.
	 * @throws IOException if the upload cannot be read
	 */
	public Release add(String release, @Nullable String ifMatch, InputStreamSource upload, PhotoText text,
			Caller caller) throws IOException {
		Release found = this.releases.forOfficer(release, caller);
		EntityVersions.require(ifMatch, found.version());
		if (!found.state().isEditable()) {
			throw new WrongStateException("The release is published or withdrawn; its photos no longer change.");
		}
		String id = UUID.randomUUID().toString();
		try {
			Photo photo = save(id, release, this.processor.process(upload), text, caller);
			Release changed = this.editing.change(release, ifMatch, caller, step("photo.added", id),
					(each, now) -> each.add(photo, caller, now));
			tryNow(() -> this.files.markReferenced(id));
			return changed;
		}
		catch (ProblemException ex) {
			tryNow(() -> this.files.delete(id));
			throw ex;
		}
	}

	private Photo save(String id, String release, ProcessedPhoto processed, PhotoText text, Caller caller) {
		this.files.save(id, release, processed.original(), processed.rendered(), this.clock.instant());
		Dimensions size = processed.rendered().dimensions();
		return new Photo(id, text, size.width(), size.height(), processed.digest(), processed.source(),
				caller.subject(), this.clock.instant());
	}

	/** What fails here is done by {@link PhotoCleanup}. */
	private static void tryNow(Runnable action) {
		try {
			action.run();
		}
		catch (DataAccessException ex) {
			logger.warn("Left to the cleanup job: {}", ex.toString());
		}
	}

	/** Changes the texts of a photo. */
	public Release describe(String release, @Nullable String ifMatch, String photo, PhotoText text, Caller caller) {
		return this.editing.change(release, ifMatch, caller, step("photo.described", photo),
				(each, now) -> each.describe(photo, text, caller, now));
	}

	/** Moves a photo one position forward. */
	public Release advance(String release, @Nullable String ifMatch, String photo, Caller caller) {
		return this.editing.change(release, ifMatch, caller, step("photo.moved", photo),
				(each, now) -> each.advance(photo, caller, now));
	}

	/** Removes a photo from a release, then its files. */
	public Release remove(String release, @Nullable String ifMatch, String photo, Caller caller) {
		this.releases.forOfficer(release, caller);
		boolean own = this.files.releaseOf(photo).filter(release::equals).isPresent();
		if (own) {
			this.files.markPending(photo, this.clock.instant());
		}
		Release changed = this.editing.change(release, ifMatch, caller, step("photo.removed", photo),
				(each, now) -> each.remove(photo, caller, now));
		if (own) {
			tryNow(() -> this.files.delete(photo));
		}
		return changed;
	}

	private static AuditedStep step(String action, String photo) {
		return new AuditedStep(action, Map.of("photo", photo));
	}

}
