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

import org.symposia.registration.admission.FreedPlaces;
import org.symposia.registration.admission.Inventories;
import org.symposia.registration.admission.Inventory;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.Offers;
import org.symposia.starter.audit.AuditTrail;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;
import org.symposia.starter.web.EntityVersions;

/**
 * Sets the terms of registration. Fewer places than are taken are refused; more places go
 * to those in line.
 */
@Component
class OfferSettings {

	private static final Logger logger = LoggerFactory.getLogger(OfferSettings.class);

	private final Offers offers;

	private final Inventories inventories;

	private final Registrations registrations;

	private final FreedPlaces freedPlaces;

	private final AuditTrail audit;

	private final Clock clock;

	OfferSettings(Offers offers, Inventories inventories, Registrations registrations, FreedPlaces freedPlaces,
			AuditTrail audit, Clock clock) {
		this.offers = offers;
		this.inventories = inventories;
		this.registrations = registrations;
		this.freedPlaces = freedPlaces;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Sets the terms of an event's registration.
	 * @throws StaleVersionException if the offer is not the one the caller saw
	 * @throws WrongStateException if more places are taken than there would be
	 */
	Offer set(String event, OfferInput input, @Nullable String ifMatch, Caller caller) {
		Optional<Offer> present = this.offers.find(event);
		EntityVersions.require(ifMatch, present.map(Offer::version).orElse(0L));
		prepare(event, input.acceptedPlaces());
		Offer terms = input.accepted(event);
		Offer stored = store(present.map((offer) -> offer.on(terms)).orElse(terms));
		if (!this.inventories.resize(event, input.acceptedPlaces())) {
			present.ifPresent((before) -> takeBack(stored.on(before)));
			throw fewerThanTaken(event);
		}
		this.audit.record(caller, "offer-set", event, Map.of("places", input.acceptedPlaces()));
		this.freedPlaces.offerAlongTheLine(event);
		return stored;
	}

	/**
	 * An offer needs its inventory. Where there is one, it is looked at only: places
	 * change after the terms, which are refused if somebody else has changed them.
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

	/** Somebody took a place in this very moment; whoever set terms since stays right. */
	private void takeBack(Offer before) {
		try {
			this.offers.save(before);
		}
		catch (OptimisticLockingFailureException ex) {
			logger.debug("The terms of {} were set anew meanwhile", before.event());
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
		return OfferView.of(event, offer, this.inventories.requireCounts(offer.event()),
				this.registrations.count(offer.event(), RegistrationState.WAITING), this.clock.instant());
	}

}
