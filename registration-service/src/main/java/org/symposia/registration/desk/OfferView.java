package org.symposia.registration.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.OfferWindow;
import org.symposia.registration.places.Inventory;
import org.symposia.starter.text.LocalizedText;

/**
 * The terms of registration with the number of places.
 *
 * @param event id of the event
 * @param window whether one can register: "not-yet-open", "open" or "closed"
 * @param places total number
 * @param held claimed but not confirmed
 * @param waiting number of people on the waiting list
 * @param holdFor how long a place is held for confirmation
 * @param opens null: at once
 * @param closes null: at the end of the event
 * @param confirmByMail whether mailboxes are confirmed first
 * @param privacyNotice {@code notice} if the form says how data are handled,
 * {@code acknowledge} if attendees confirm that they have read it
 * @param consents voluntary consents that the form asks for
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record OfferView(String event, String window, int places, int free, int confirmed, int held, long waiting,
		Duration holdFor, @Nullable Instant opens, @Nullable Instant closes, List<CategoryView> categories,
		boolean confirmByMail, String privacyNotice, List<String> consents) {

	static OfferView of(EventRecord event, Offer offer, Inventory inventory, long waiting, Instant now) {
		String window = event.isOver() ? OfferWindow.CLOSED.slug() : offer.at(now, event.end()).slug();
		return new OfferView(offer.event(), window, inventory.places(), inventory.free(), inventory.confirmed(),
				inventory.held(), waiting, offer.holdFor(), offer.opens(), offer.closes(),
				offer.categories().stream().map(CategoryView::of).toList(), offer.confirmByMail(),
				offer.privacyNotice().slug(), offer.consents());
	}

	/**
	 * A category of attendees.
	 *
	 * @param id unique within the offer
	 * @param label its name for people
	 */
	record CategoryView(String id, LocalizedText label) {

		static CategoryView of(Category category) {
			return new CategoryView(category.id(), category.label());
		}

	}

}
