package org.symposia.starter.work;

import java.util.List;

/**
 * The work for a leased document.
 *
 * @param <T> the document class
 */
@FunctionalInterface
public interface Work<T> {

	/** Does the work; after an exception it is tried again. */
	void perform(T claimed) throws Exception;

	/** After so many attempts it is given up; 60 take about two days. */
	default int mostAttempts() {
		return 60;
	}

	/** Fields removed from the document once the work is done. */
	default List<String> fieldsToForget() {
		return List.of();
	}

}
