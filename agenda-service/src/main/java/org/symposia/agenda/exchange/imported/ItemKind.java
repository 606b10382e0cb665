package org.symposia.agenda.exchange.imported;

/** Kind of an item. */
public enum ItemKind {

	/** A session, which may hold contributions. */
	SESSION,
	/** One contribution. */
	TALK,
	/** An invited plenary talk. */
	KEYNOTE,
	/** A panel discussion. */
	PANEL,
	/** A workshop or tutorial. */
	WORKSHOP,
	/** A poster. */
	POSTER,
	/** An opening, signing or closing. */
	CEREMONY,
	/** A reception, dinner or party. */
	SOCIAL,
	/** A break. */
	BREAK

}
