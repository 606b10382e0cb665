package org.symposia.media.release;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import org.symposia.starter.audit.Journal;

/** Puts releases away, and their steps into the audit trail. */
@Component
class Shelf {

	private final Releases releases;

	private final Journal<Release> journal;

	Shelf(Releases releases, Journal<Release> journal) {
		this.releases = releases;
		this.journal = journal;
	}

	private Release put(Release release) {
		Release stored = this.releases.save(release);
		this.journal.copy(stored);
		return stored;
	}

	/** Empty if another release has the address. */
	Optional<Release> putIfFree(Release fresh) {
		try {
			return Optional.of(put(fresh));
		}
		catch (DuplicateKeyException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Empty if somebody else changed the release in the same moment.
	 * @throws DuplicateKeyException if another release has the new address
	 */
	Optional<Release> putIfUnchanged(Release changed) {
		try {
			return Optional.of(put(changed));
		}
		catch (OptimisticLockingFailureException ex) {
			return Optional.empty();
		}
	}

}
