package org.symposia.registration.places;

import java.util.Map;
import java.util.Objects;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The places of an event. At any moment places = free + confirmed + holds; every write is
 * one conditional update that keeps it so. Of the waiting list it holds only the last
 * number drawn, so it stays small.
 *
 * @param line the last waiting-list number drawn
 * @param queued whether the waiting list may have entries, so that new registrations
 * queue behind them
 * @param holds open holds by registration id
 */
@Document("inventories")
public record Inventory(@Id String event, int places, int free, int confirmed, long line, boolean queued,
		Map<String, Hold> holds) {

	/** Copies the map, which a query for counts alone leaves out. */
	public Inventory {
		holds = Map.copyOf(Objects.requireNonNullElse(holds, Map.of()));
	}

	static Inventory of(String event, int places) {
		return new Inventory(event, places, places, 0, 0, false, Map.of());
	}

	/** How many are held or given. */
	public int taken() {
		return this.places - this.free;
	}

	/** How many are held. */
	public int held() {
		return taken() - this.confirmed;
	}

	/** Whether a new registration would get a place. */
	public boolean hasPlaceForNewRegistrations() {
		return this.free > 0 && !this.queued;
	}

}
