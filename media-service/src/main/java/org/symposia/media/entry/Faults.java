package org.symposia.media.entry;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that all of it is told at once. */
public final class Faults {

	private final List<Fault> found = new ArrayList<>();

	/** Notes one more. */
	public void add(String field, String code, Object... arguments) {
		this.found.add(Fault.of(field, code, arguments));
	}

	/** Notes what another check refused. */
	public void add(FaultyEntryException refused) {
		this.found.addAll(refused.faults());
	}

	/**
	 * Lets pass what has no fault.
	 * @throws FaultyEntryException if any was noted
	 */
	public void refuseAny() {
		if (!this.found.isEmpty()) {
			throw new FaultyEntryException(this.found);
		}
	}

}
