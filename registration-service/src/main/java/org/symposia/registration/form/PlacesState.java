package org.symposia.registration.form;

import java.time.Instant;

import org.symposia.registration.admission.Inventory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.OfferWindow;

/**
 * The state of places in words.
 *
 * @param name last part of the message's key
 * @param free how many are free
 * @param canRegister whether the form is worth opening
 */
record PlacesState(String name, int free, boolean canRegister) {

	/** Nobody has set up yet how to register. */
	static final PlacesState NOT_OFFERED = new PlacesState("not-offered", 0, false);

	private static final int FEW = 10;

	static PlacesState of(EventRecord event, Offer offer, Inventory inventory, Instant now) {
		if (event.isOver()) {
			return new PlacesState("over", 0, false);
		}
		return switch (offer.at(now)) {
			case OfferWindow.NotYetOpen _ -> new PlacesState("not-yet-open", inventory.free(), false);
			case OfferWindow.Closed _ -> new PlacesState("closed", 0, false);
			case OfferWindow.Open _ -> open(inventory);
		};
	}

	private static PlacesState open(Inventory inventory) {
		if (!inventory.hasPlaceForNewcomers()) {
			return new PlacesState("full", 0, true);
		}
		return new PlacesState((inventory.free() <= FEW) ? "few" : "free", inventory.free(), true);
	}

}
