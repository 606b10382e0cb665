package org.symposia.registration.places;

import java.util.Map;

/** Inventories in named states. */
public final class PlacesFixtures {

	private PlacesFixtures() {
	}

	/** An inventory of a hundred places. */
	public static Inventory anInventory(int free, boolean queued) {
		return new Inventory("berlin-2026", 100, free, 100 - free, 0, queued, Map.of(), Map.of());
	}

}
