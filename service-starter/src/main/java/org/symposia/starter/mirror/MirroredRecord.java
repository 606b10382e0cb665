package org.symposia.starter.mirror;

/**
 * What a service stores of a neighbour's record: its id, its version, and the few fields
 * it needs.
 */
public interface MirroredRecord {

	/** The document's id, the same as the neighbour's. */
	String id();

	/** The version the neighbour told, stored in a field of this name; it only grows. */
	long version();

}
