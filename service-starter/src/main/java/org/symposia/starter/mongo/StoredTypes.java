package org.symposia.starter.mongo;

import java.util.List;

/**
 * Declares, as a bean, document classes outside the application's own packages, so that
 * their indexes are created at start.
 *
 * @param types the document classes
 */
public record StoredTypes(List<Class<?>> types) {

	/** Declares some document classes. */
	public StoredTypes(Class<?>... types) {
		this(List.of(types));
	}

}
