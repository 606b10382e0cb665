package org.symposia.media.entry;

import java.util.ArrayList;
import java.util.List;

/** Collects errors, so that all of them are reported at once. */
public final class Faults {

	private final List<Fault> found = new ArrayList<>();

	/** Adds an error. */
	public void add(String field, String code, Object... arguments) {
		this.found.add(Fault.of(field, code, arguments));
	}

	/** Adds the errors of another check. */
	public void add(FaultyEntryException refused) {
		this.found.addAll(refused.faults());
	}

	/**
	 * Fails if there are errors.
	 * @throws FaultyEntryException with all errors
	 */
	public void refuseAny() {
		if (!this.found.isEmpty()) {
			throw new FaultyEntryException(this.found);
		}
	}

}
