package org.symposia.media.release;

import org.springframework.stereotype.Service;

import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NotFoundException;

/** Finds releases for whoever may read them. */
@Service
public class Archive {

	private final Releases releases;

	Archive(Releases releases) {
		this.releases = releases;
	}

	/** A release of one of the caller's institutions. */
	public Release forOfficer(String id, Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		Release release = any(id);
		if (!release.isOf(caller)) {
			throw new ForbiddenException("This release belongs to other institutions.");
		}
		return release;
	}

	/** A release the caller may read: public, or of the caller's institution. */
	public Release forReader(String id, Caller caller) {
		Release release = any(id);
		if (release.isPublic()) {
			return release;
		}
		if (!isOfficer(caller)) {
			throw new NotFoundException("release");
		}
		return forOfficer(id, caller);
	}

	/** Whether the caller may see what only the release's press officers see. */
	public static boolean isOfficerOf(Release release, Caller caller) {
		return isOfficer(caller) && release.isOf(caller);
	}

	private static boolean isOfficer(Caller caller) {
		return caller.has(Role.PRESS_OFFICER) || caller.isAdmin();
	}

	/** Whether a release names a photo. */
	public boolean isCarried(String photo, String release) {
		return this.releases.findById(release)
			.filter((found) -> found.photos().stream().anyMatch((each) -> each.id().equals(photo)))
			.isPresent();
	}

	private Release any(String id) {
		return this.releases.findById(id).orElseThrow(() -> new NotFoundException("release"));
	}

	/** A published release by the last part of its address. */
	public Release published(String slug) {
		return this.releases.findBySlug(slug)
			.filter(Release::isPublic)
			.orElseThrow(() -> new NotFoundException("release"));
	}

}
