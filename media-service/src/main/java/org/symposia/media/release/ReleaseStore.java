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
import org.symposia.starter.problem.ProblemException;

/**
 * Loads single releases after checking that the caller may read them, and saves them with
 * their audit entries.
 */
@Service
public class ReleaseStore {

	private static final String RELEASE = "release";

	private final Releases releases;

	private final AuditRelay<Release> auditRelay;

	ReleaseStore(Releases releases, AuditRelay<Release> auditRelay) {
		this.releases = releases;
		this.auditRelay = auditRelay;
	}

	/**
	 * Returns a release of one of the caller's institutions.
	 * @throws ForbiddenException if it belongs to others and is public
	 * @throws NotFoundException if there is none of this id that the caller may know of
	 */
	public Release forOfficer(String id, Caller caller) {
		caller.require(Role.PRESS_OFFICER);
		Release release = load(id);
		if (!release.isManagedBy(caller)) {
			throw refusal(release, false, "This release belongs to other institutions.");
		}
		return release;
	}

	/**
	 * Returns a release that names an institution as host, for a press officer of that
	 * institution.
	 * @throws ForbiddenException if the caller may not answer for the institution
	 * @throws NotFoundException if there is none of this id that the caller may know of,
	 * or it does not name the institution
	 */
	public Release naming(String institution, String id, Caller caller) {
		caller.requireLogin();
		Release release = load(id);
		if (!caller.isAdmin() && !Release.answersFor(institution, caller)) {
			throw refusal(release, isOfficerOf(release, caller),
					"Only press officers of this institution may do that.");
		}
		if (!release.content().hosts().contains(institution)) {
			boolean known = release.isPublic() || isOfficerOf(release, caller);
			throw new NotFoundException(known ? "host" : RELEASE);
		}
		return release;
	}

	private static ProblemException refusal(Release release, boolean known, String detail) {
		return (known || release.isPublic()) ? new ForbiddenException(detail) : new NotFoundException(RELEASE);
	}

	/**
	 * Returns a release that is public or belongs to one of the caller's institutions.
	 */
	public Release forReader(String id, Caller caller) {
		return findForReader(id, caller).orElseThrow(() -> new NotFoundException(RELEASE));
	}

	/** As {@link #forReader}, but empty if there is none. */
	public Optional<Release> findForReader(String id, Caller caller) {
		return this.releases.findById(id).filter((release) -> release.isPublic() || isOfficerOf(release, caller));
	}

	/** Whether the caller is an officer of a host that has not declined. */
	public static boolean isOfficerOf(Release release, Caller caller) {
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
		return this.releases.findById(id).orElseThrow(() -> new NotFoundException(RELEASE));
	}

	/** Returns a public release by its slug. */
	public Release published(String slug) {
		return this.releases.findBySlug(slug)
			.filter(Release::isPublic)
			.orElseThrow(() -> new NotFoundException(RELEASE));
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
