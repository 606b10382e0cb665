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

	/** Fields removed from the document once the work is done. */
	default List<String> fieldsToForget() {
		return List.of();
	}

}
