package org.symposia.registration.registering;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventMoment;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.event.EventTimes;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.person.PersonName;
import org.symposia.registration.places.Inventories;
import org.symposia.registration.places.Inventory;
import org.symposia.registration.places.WaitingListPositions;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.OwnRegistrations;
import org.symposia.registration.registration.Registration;
import org.symposia.starter.caller.Caller;

/** Finds what a reader can do at an event now. */
@Component
class RegistrationActions {

	private final Offers offers;

	private final Inventories inventories;

	private final OwnRegistrations own;

	private final WaitingListPositions waitingList;

	private final Clock clock;

	RegistrationActions(Offers offers, Inventories inventories, OwnRegistrations own, WaitingListPositions waitingList,
			Clock clock) {
		this.offers = offers;
		this.inventories = inventories;
		this.own = own;
		this.waitingList = waitingList;
		this.clock = clock;
	}

	RegistrationActionFragment at(EventRecord event, Caller caller, Locale reader) {
		Offer offer = this.offers.find(event.id()).orElse(null);
		if (event.isOver(this.clock.instant())) {
			return fragment(event, RegistrationAction.OVER, 0, 0, null);
		}
		if (offer == null) {
			return fragment(event, RegistrationAction.NOT_OFFERED, 0, 0, null);
		}
		return ofOwn(event, offer, caller, reader).orElseGet(() -> general(event, offer, reader));
	}

	/** What the caller can do with an own registration at an event that is not over. */
	Optional<RegistrationActionFragment> ofOwn(EventRecord event, Offer offer, Caller caller, Locale reader) {
		return event.isOver(this.clock.instant()) ? Optional.empty()
				: this.own.activeAt(event.id(), caller).map((registration) -> own(event, offer, registration, reader));
	}

	private RegistrationActionFragment general(EventRecord event, Offer offer, Locale reader) {
		Inventory inventory = this.inventories.requireCounts(event.id());
		Availability availability = Availability.of(event, offer, inventory, this.clock.instant());
		RegistrationAction action = RegistrationAction.of(availability);
		return fragment(event, action, availability.free(), inventory.places(), EventTimes.of(event, reader)
			.at((action == RegistrationAction.NOT_YET_OPEN) ? offer.opens() : offer.closes()));
	}

	private static RegistrationActionFragment fragment(EventRecord event, RegistrationAction action, int free,
			int places, @Nullable EventMoment until) {
		return new RegistrationActionFragment(event.id(), action, null, free, places, until, null, null, null,
				event.information().contactMail());
	}

	private RegistrationActionFragment own(EventRecord event, Offer offer, Registration registration, Locale reader) {
		Attendee attendee = registration.attendee();
		return new RegistrationActionFragment(event.id(), RegistrationAction.of(registration), registration.id(), 0, 0,
				EventTimes.of(event, reader).at(registration.status().heldUntil()),
				this.waitingList.positionOf(registration), PersonName.of(attendee.person(), reader).first(),
				offer.labelOf(attendee.category(), reader), null);
	}

}
