package org.symposia.registration.admission;

import java.util.Map;
import java.util.Objects;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The places of an event. At any moment places = free + confirmed + holds; every write is
 * one conditional update that keeps it so. Who is in line is not listed here: the line
 * hands out numbers only, so this document stays small however many wait.
 *
 * @param event id of the event
 * @param places how many there are
 * @param free how many nobody has
 * @param confirmed how many are given for good
 * @param line the last number given in line
 * @param queued whether somebody may be in line, so that newcomers must queue behind
 * @param holds open holds by registration id
 */
@Document("inventories")
public record Inventory(@Id String event, int places, int free, int confirmed, long line, boolean queued,
		Map<String, Hold> holds) {

	/** Copies the map; who asks for counts alone reads none. */
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

	/** Whether a newcomer would get a place. */
	public boolean hasPlaceForNewcomers() {
		return this.free > 0 && !this.queued;
	}

}
