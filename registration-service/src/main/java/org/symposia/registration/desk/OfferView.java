package org.symposia.registration.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.symposia.registration.admission.Inventory;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.OfferWindow;

/**
 * An offer with the state of its places.
 *
 * @param event id of the event
 * @param window whether one may register now
 * @param places how many there are
 * @param free how many nobody has
 * @param confirmed how many are given
 * @param held how many are held
 * @param waiting how many people are in line
 * @param holdFor how long a place is held
 * @param opens from when one may register
 * @param closes from when one may no longer
 * @param categories what attendees choose from
 * @param confirmByMail whether mailboxes are confirmed first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record OfferView(String event, String window, int places, int free, int confirmed, int held, long waiting,
		Duration holdFor, @Nullable Instant opens, @Nullable Instant closes, List<Category> categories,
		boolean confirmByMail) {

	static OfferView of(EventRecord event, Offer offer, Inventory inventory, long waiting, Instant now) {
		String window = event.isOver() ? new OfferWindow.Closed(now).slug() : offer.at(now).slug();
		return new OfferView(offer.event(), window, inventory.places(), inventory.free(), inventory.confirmed(),
				inventory.held(), waiting, offer.holdFor(), offer.opens(), offer.closes(), offer.categories(),
				offer.confirmByMail());
	}

}
