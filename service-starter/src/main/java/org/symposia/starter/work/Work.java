package org.symposia.starter.work;

import java.util.List;

/**
 * What is to be done with a claimed document.
 *
 * @param <T> the document class
 */
@FunctionalInterface
public interface Work<T> {

	/** Does it; an exception means: try again later. */
	void perform(T claimed) throws Exception;

	/** Fields that are dropped from the document once the work is done. */
	default List<String> fieldsToForget() {
		return List.of();
	}

}
