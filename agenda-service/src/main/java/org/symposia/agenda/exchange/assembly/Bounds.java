package org.symposia.agenda.exchange.assembly;

import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;

/** How much of a file is kept in memory: twice the largest congress. */
public final class Bounds {

	/** Most items of a schedule. */
	static final int ITEMS = 20_000;

	/** Most properties, elements or records. */
	private static final int VALUES = 600_000;

	private Bounds() {
	}

	/**
	 * Checks a number of properties, elements or records.
	 * @throws UnreadableScheduleException if there are more
	 */
	public static void checkValues(int count) {
		check(count, VALUES);
	}

	/**
	 * Checks a number of items.
	 * @throws UnreadableScheduleException if there are more
	 */
	public static void checkItems(int count) {
		check(count, ITEMS);
	}

	private static void check(int count, int most) {
		if (count > most) {
			throw new UnreadableScheduleException(ImportLocation.file(), "too-many", most);
		}
	}

}
