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
 * @param strangers how many holds there are from a network, by its name; absent if none
 */
@Document("inventories")
public record Inventory(@Id String event, int places, int free, int confirmed, long line, boolean queued,
		Map<String, Hold> holds, Map<String, Integer> strangers) {

	/** So many places strangers of one network may hold, however few are free. */
	private static final int ALWAYS_ALLOWED = 3;

	/** Of the free places, strangers of one network may hold one in so many. */
	private static final int SHARE = 10;

	/** Copies the maps, which a query for counts alone leaves out. */
	public Inventory {
		strangers = Map.copyOf(Objects.requireNonNullElse(strangers, Map.of()));
		holds = Map.copyOf(Objects.requireNonNullElse(holds, Map.of()));
	}

	static Inventory of(String event, int places) {
		return new Inventory(event, places, places, 0, 0, false, Map.of(), Map.of());
	}

	/** How many are held or given. */
	public int taken() {
		return this.places - this.free;
	}

	/** How many are held. */
	public int held() {
		return taken() - this.confirmed;
	}

	/** How many places strangers of a network hold. */
	int heldFrom(String network) {
		return this.strangers.getOrDefault(network, 0);
	}

	/** Whether strangers of a network may hold one more place. */
	boolean allowsAnotherFrom(String network) {
		return this.free >= freeFor(heldFrom(network) + 1);
	}

	/** How many places must be free for strangers of one network to hold so many. */
	static int freeFor(int held) {
		return (held <= ALWAYS_ALLOWED) ? 1 : held * SHARE;
	}

	boolean hasPlaceFor(Claimant claimant) {
		return this.free > 0 && (claimant == Claimant.NEXT_ON_WAITING_LIST || !this.queued);
	}

	/** Whether a new registration would get a place. */
	public boolean hasPlaceForNewRegistrations() {
		return hasPlaceFor(Claimant.NEW_REGISTRATION);
	}

}
