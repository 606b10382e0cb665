package org.symposia.media.release;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

import org.symposia.starter.audit.AuditRelay;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.caller.Role;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NotFoundException;

/**
 * Loads single releases after checking that the caller may read them, and saves them with
 * their audit entries.
 */
@Service
public class ReleaseStore {

	private final Releases releases;

	private final AuditRelay<Release> auditRelay;

	ReleaseStore(Releases releases, AuditRelay<Release> auditRelay) {
		this.releases = releases;
		this.auditRelay = auditRelay;
	}

	/** Returns a release of one of the caller's institutions. */
	public Release forOfficer(String id, Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		Release release = load(id);
		if (!release.isManagedBy(caller)) {
			throw new ForbiddenException("This release belongs to other institutions.");
		}
		return release;
	}

	/**
	 * Returns a release that is public or belongs to one of the caller's institutions.
	 */
	public Release forReader(String id, Caller caller) {
		Release release = load(id);
		if (release.isPublic()) {
			return release;
		}
		if (!isOfficer(caller)) {
			throw new NotFoundException("release");
		}
		return forOfficer(id, caller);
	}

	static boolean isOfficerOf(Release release, Caller caller) {
		return isOfficer(caller) && release.isManagedBy(caller);
	}

	private static boolean isOfficer(Caller caller) {
		return caller.has(Role.PRESS_OFFICER) || caller.isAdmin();
	}

	/** Whether a release refers to a photo. */
	public boolean hasPhoto(String photo, String release) {
		return this.releases.findById(release)
			.filter((found) -> found.photos().stream().anyMatch((each) -> each.id().equals(photo)))
			.isPresent();
	}

	private Release load(String id) {
		return this.releases.findById(id).orElseThrow(() -> new NotFoundException("release"));
	}

	/** Returns a public release by its slug. */
	public Release published(String slug) {
		return this.releases.findBySlug(slug)
			.filter(Release::isPublic)
			.orElseThrow(() -> new NotFoundException("release"));
	}

	/** Inserts a new release; empty if its slug is taken. */
	Optional<Release> insertIfSlugIsFree(Release release) {
		try {
			return Optional.of(save(release));
		}
		catch (DuplicateKeyException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Saves a release.
	 * @throws OptimisticLockingFailureException if another change came first
	 * @throws DuplicateKeyException if its slug is taken
	 */
	Release save(Release release) {
		Release stored = this.releases.save(release);
		this.auditRelay.relay(stored);
		return stored;
	}

}
