package org.symposia.registration.offer;

import java.util.Optional;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.starter.problem.NotFoundException;

/** The offers of all events. */
@Component
public class Offers {

	private final MongoOperations store;

	Offers(MongoOperations store) {
		this.store = store;
	}

	/** The offer of an event, if there is one. */
	public Optional<Offer> find(String event) {
		return Optional.ofNullable(this.store.findById(event, Offer.class));
	}

	/**
	 * The offer of an event.
	 * @throws NotFoundException if the event takes no registrations
	 */
	public Offer require(String event) {
		return find(event).orElseThrow(() -> new NotFoundException("offer"));
	}

	/** Stores an offer; fails if another change was stored in between. */
	public Offer save(Offer offer) {
		return this.store.save(offer);
	}

}
