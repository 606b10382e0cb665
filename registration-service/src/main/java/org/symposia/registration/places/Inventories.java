package org.symposia.registration.places;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import org.symposia.starter.problem.NotFoundException;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * The inventories of all events. Each change is one conditional update of one document,
 * judged by its modified count, and takes effect once even if repeated: a hold is settled
 * or released only under the attempt that made it.
 */
@Component
public class Inventories {

	/** More than registrations that run at the same time. */
	private static final int MOST_ATTEMPTS = 50;

	/**
	 * Events that had no free place at the last claim: there a read comes first, as the
	 * write would probably change nothing.
	 */
	private final Set<String> full = ConcurrentHashMap.newKeySet();

	private final MongoOperations store;

	Inventories(MongoOperations store) {
		this.store = store;
	}

	/** The inventory of an event, if it has one. */
	public Optional<Inventory> find(String event) {
		return Optional.ofNullable(this.store.findById(event, Inventory.class));
	}

	/**
	 * The inventory of an event.
	 * @throws NotFoundException if the event takes no registrations
	 */
	public Inventory require(String event) {
		return find(event).orElseThrow(() -> new NotFoundException("offer"));
	}

	/**
	 * The inventory of an event without its holds, of which there may be many.
	 * @throws NotFoundException if the event takes no registrations
	 */
	public Inventory requireCounts(String event) {
		Query counts = query(of(event));
		counts.fields().exclude("holds", "strangers");
		return Optional.ofNullable(this.store.findOne(counts, Inventory.class))
			.orElseThrow(() -> new NotFoundException("offer"));
	}

	/** All inventories. */
	public List<Inventory> all() {
		return this.store.findAll(Inventory.class);
	}

	/**
	 * Sets how many places there are.
	 * @return false if more are taken already
	 */
	public boolean resize(String event, int places) {
		try {
			this.store.insert(Inventory.of(event, places));
			return true;
		}
		catch (DuplicateKeyException ex) {
			return resizeExisting(event, places);
		}
	}

	private boolean resizeExisting(String event, int places) {
		Inventory inventory = require(event);
		int more = places - inventory.places();
		Criteria enoughFree = of(event).and("places").is(inventory.places()).and("free").gte(-more);
		if (more == 0 || change(enoughFree, new Update().set("places", places).inc("free", more))) {
			return true;
		}
		return require(event).places() != inventory.places() && resizeExisting(event, places);
	}

	/** Takes a free place and holds it under the attempt, if there is one. */
	boolean claim(String event, String registration, String attempt, Claimant claimant, Instant now) {
		if (isProbablyFull(event, claimant)) {
			return false;
		}
		Update held = new Update().set(hold(registration), new Hold(attempt, Hold.Kind.CLAIM, now, null))
			.inc("free", -1);
		boolean claimed = change(free(unheld(event, registration), claimant), held);
		remember(event, claimed);
		return claimed;
	}

	/**
	 * Does the same for a stranger, if strangers of that network may hold one more. The
	 * bound grows with the free places: each attempt names how many are held and how many
	 * must be free for one more.
	 */
	boolean claim(String event, String registration, String attempt, String network, Claimant claimant, Instant now) {
		if (isProbablyFull(event, claimant)) {
			return false;
		}
		int held = 0;
		for (int attempts = 0; attempts < MOST_ATTEMPTS; attempts++) {
			if (change(
					free(heldFrom(network, held, unheld(event, registration)), claimant, Inventory.freeFor(held + 1)),
					new Update().set(hold(registration), new Hold(attempt, Hold.Kind.CLAIM, now, network))
						.inc(strangers(network), 1)
						.inc("free", -1))) {
				remember(event, true);
				return true;
			}
			Inventory seen = seenFrom(event, registration, network);
			if (seen.hasPlaceFor(claimant) && seen.allowsAnotherFrom(network)
					&& !seen.holds().containsKey(registration)) {
				held = seen.heldFrom(network);
			}
			else {
				remember(event, seen.hasPlaceFor(claimant));
				return false;
			}
		}
		return false;
	}

	/**
	 * Whether there is a place, but strangers of that network hold as many as they may.
	 */
	boolean isBounded(String event, String network, Claimant claimant) {
		Inventory seen = seenFrom(event, "none", network);
		return seen.hasPlaceFor(claimant) && !seen.allowsAnotherFrom(network);
	}

	private boolean isProbablyFull(String event, Claimant claimant) {
		return claimant == Claimant.NEW_REGISTRATION && this.full.contains(event)
				&& !requireCounts(event).hasPlaceForNewRegistrations();
	}

	private void remember(String event, boolean hasPlaces) {
		if (hasPlaces) {
			this.full.remove(event);
		}
		else {
			this.full.add(event);
		}
	}

	private static Criteria heldFrom(String network, int held, Criteria criteria) {
		return (held == 0) ? criteria.and(strangers(network)).exists(false)
				: criteria.and(strangers(network)).gte(1).lte(held);
	}

	/** What concerns one network and one registration. */
	private Inventory seenFrom(String event, String registration, String network) {
		Query query = query(of(event));
		query.fields()
			.include("places", "free", "confirmed", "line", "queued", strangers(network))
			.include(hold(registration));
		return Optional.ofNullable(this.store.findOne(query, Inventory.class))
			.orElseThrow(() -> new NotFoundException("offer"));
	}

	/** The condition that prevents overselling. */
	Criteria free(Criteria criteria, Claimant claimant) {
		return free(criteria, claimant, 1);
	}

	private static Criteria free(Criteria criteria, Claimant claimant, int atLeast) {
		Criteria free = criteria.and("free").gte(atLeast);
		return (claimant == Claimant.NEW_REGISTRATION) ? free.and("queued").is(false) : free;
	}

	/**
	 * Draws the next waiting-list number; new registrations queue behind it from now on.
	 */
	Inventory nextWaitingNumber(String event) {
		Update next = new Update().inc("line", 1).set("queued", true);
		Inventory inventory = this.store.findAndModify(query(of(event)), next,
				FindAndModifyOptions.options().returnNew(true), Inventory.class);
		return Optional.ofNullable(inventory).orElseThrow(() -> new NotFoundException("offer"));
	}

	/** The waiting list is empty, unless a number was drawn since. */
	public boolean closeWaitingList(Inventory seen) {
		return change(of(seen.event()).and("line").is(seen.line()), new Update().set("queued", false));
	}

	/** The hold of a claim becomes a given place. */
	public boolean settle(String event, String registration, String attempt) {
		return end(event, registration, attempt, "confirmed");
	}

	/** The held place becomes free. */
	public boolean release(String event, String registration, String attempt) {
		return end(event, registration, attempt, "free");
	}

	/** Ends a hold; that of a stranger no longer counts for the network. */
	private boolean end(String event, String registration, String attempt, String becomes) {
		if (change(held(event, registration, attempt).and(hold(registration) + ".network").exists(false),
				ended(registration, becomes))) {
			return true;
		}
		Optional<String> network = network(event, registration, attempt);
		while (network.isPresent()) {
			if (endFrom(network.get(), event, registration, attempt, becomes)) {
				return true;
			}
			network = network(event, registration, attempt);
		}
		return false;
	}

	private boolean endFrom(String network, String event, String registration, String attempt, String becomes) {
		Criteria last = held(event, registration, attempt).and(strangers(network)).not().gte(2);
		Criteria others = held(event, registration, attempt).and(strangers(network)).gte(2);
		return change(last, ended(registration, becomes).unset(strangers(network)))
				|| change(others, ended(registration, becomes).inc(strangers(network), -1));
	}

	/** The network of a stranger's hold under the attempt. */
	private Optional<String> network(String event, String registration, String attempt) {
		Query query = query(of(event));
		query.fields().include("places", "free", "confirmed", "line", "queued", hold(registration));
		return Optional.ofNullable(this.store.findOne(query, Inventory.class))
			.flatMap((inventory) -> Optional.ofNullable(inventory.holds().get(registration)))
			.filter((hold) -> hold.attempt().equals(attempt))
			.flatMap((hold) -> Optional.ofNullable(hold.network()));
	}

	private static Update ended(String registration, String becomes) {
		return new Update().unset(hold(registration)).inc(becomes, 1);
	}

	/** A given place is held again, about to be freed. */
	boolean takeBack(String event, String registration, String attempt, Instant now) {
		Criteria given = of(event).and(hold(registration)).exists(false).and("confirmed").gte(1);
		Update held = new Update().set(hold(registration), new Hold(attempt, Hold.Kind.RETURN, now, null))
			.inc("confirmed", -1);
		return change(given, held);
	}

	/** Undoes a hold that does not count. */
	boolean undo(String event, String registration, Hold hold) {
		return switch (hold.kind()) {
			case CLAIM -> release(event, registration, hold.attempt());
			case RETURN -> settle(event, registration, hold.attempt());
		};
	}

	private boolean change(Criteria criteria, Update update) {
		return this.store.updateFirst(query(criteria), update, Inventory.class).getModifiedCount() == 1;
	}

	private static Criteria of(String event) {
		return where("_id").is(event);
	}

	private static Criteria held(String event, String registration, String attempt) {
		return of(event).and(hold(registration) + ".attempt").is(attempt);
	}

	private static Criteria unheld(String event, String registration) {
		return of(event).and(hold(registration)).exists(false);
	}

	private static String strangers(String network) {
		return "strangers." + network;
	}

	private static String hold(String registration) {
		return "holds." + registration;
	}

}
