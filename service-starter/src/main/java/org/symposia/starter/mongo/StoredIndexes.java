package org.symposia.starter.mongo;

import java.util.List;

import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * Declares, as a bean, indexes that annotations of the document classes cannot.
 *
 * @param indexes created at start
 */
public record StoredIndexes(List<StoredIndex> indexes) {

	/**
	 * One index.
	 *
	 * @param type the document class
	 * @param index its definition
	 */
	public record StoredIndex(Class<?> type, IndexDefinition index) {
	}

}
