package org.symposia.registration.desk;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.registration.places.Promotion;
import org.symposia.registration.places.Inventories;
import org.symposia.registration.places.Inventory;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.EntityVersions;

/**
 * Sets the terms of registration. Fewer places than are taken are refused; more places go
 * to the waiting list.
 */
@Component
class OfferSettings {

	private static final Logger logger = LoggerFactory.getLogger(OfferSettings.class);

	private final Offers offers;

	private final Inventories inventories;

	private final Registrations registrations;

	private final Promotion promotion;

	private final AuditTrail audit;

	private final Clock clock;

	OfferSettings(Offers offers, Inventories inventories, Registrations registrations, Promotion promotion,
			AuditTrail audit, Clock clock) {
		this.offers = offers;
		this.inventories = inventories;
		this.registrations = registrations;
		this.promotion = promotion;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Sets the terms of an event's registration.
	 * @throws StaleVersionException if the offer has another version
	 * @throws WrongStateException if more places are taken
	 */
	Offer set(String event, OfferInput input, @Nullable String ifMatch, Caller caller) {
		Optional<Offer> present = this.offers.find(event);
		EntityVersions.require(ifMatch, present.map(Offer::version).orElse(0L));
		prepare(event, input.acceptedPlaces());
		Offer terms = input.accepted(event);
		Offer stored = store(present.map((offer) -> offer.withTerms(terms)).orElse(terms));
		if (!this.inventories.resize(event, input.acceptedPlaces())) {
			present.ifPresent((before) -> restore(stored.withTerms(before)));
			throw fewerThanTaken(event);
		}
		this.audit.record(caller, "offer-set", event, Map.of("places", input.acceptedPlaces()));
		this.promotion.promote(event);
		return stored;
	}

	/**
	 * Creates the inventory if there is none. An existing one is resized only after the
	 * terms are stored, since those are refused if another change came first.
	 */
	private void prepare(String event, int places) {
		Inventory inventory = this.inventories.find(event).orElse(null);
		if (inventory == null) {
			this.inventories.resize(event, places);
		}
		else if (inventory.taken() > places) {
			throw fewerThanTaken(event);
		}
	}

	private WrongStateException fewerThanTaken(String event) {
		return new WrongStateException("There are %d places taken already; there cannot be fewer."
			.formatted(this.inventories.requireCounts(event).taken()));
	}

	/** A place was taken at the same moment; terms stored since stay. */
	private void restore(Offer before) {
		try {
			this.offers.save(before);
		}
		catch (OptimisticLockingFailureException ex) {
			logger.debug("The terms of {} were changed concurrently", before.event());
		}
	}

	private Offer store(Offer offer) {
		try {
			return this.offers.save(offer);
		}
		catch (OptimisticLockingFailureException | DuplicateKeyException ex) {
			throw new StaleVersionException();
		}
	}

	OfferView view(EventRecord event, Offer offer) {
		return view(event, offer, this.registrations.count(offer.event(), RegistrationState.WAITING));
	}

	/** With the number of those waiting, where it is known. */
	OfferView view(EventRecord event, Offer offer, long waiting) {
		return OfferView.of(event, offer, this.inventories.requireCounts(offer.event()), waiting, this.clock.instant());
	}

}
