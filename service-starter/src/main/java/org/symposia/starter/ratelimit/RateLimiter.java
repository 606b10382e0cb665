package org.symposia.starter.ratelimit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.hash.Sha256;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Lets something happen so often in a period for each key, such as a mailbox or a network
 * address. The store counts by conditional updates and holds keys as hashes.
 */
public final class RateLimiter {

	private final MongoOperations store;

	private final Clock clock;

	private final String name;

	private final RateLimit limit;

	RateLimiter(MongoOperations store, Clock clock, String name, RateLimit limit) {
		this.store = store;
		this.clock = clock;
		this.name = name;
		this.limit = limit;
	}

	/** Uses one permit of a key, if one is left in this period. */
	public boolean tryAcquire(String key) {
		return tryAcquire(left(key), new Update().inc("count", 1));
	}

	/**
	 * Uses one permit of a key, if one is left in this period; for the same purpose only
	 * one, however often it is asked for.
	 */
	public boolean tryAcquire(String key, String purpose) {
		return tryAcquire(left(key).and("purposes").ne(purpose), new Update().inc("count", 1).push("purposes", purpose))
				|| this.store.exists(query(counted(key).and("purposes").is(purpose)), RateLimitCount.class);
	}

	/**
	 * Uses one permit of a key.
	 * @param what what was done too often, as a sentence for people
	 * @throws TooManyRequestsException if none is left in this period
	 */
	public void acquire(String key, String what) {
		if (!tryAcquire(key)) {
			throw exceeded(what);
		}
	}

	/** Says what was done too often, and when to try again. */
	public TooManyRequestsException exceeded(String what) {
		Duration untilNextPeriod = Duration.between(this.clock.instant(), period().plus(this.limit.period()));
		return new TooManyRequestsException(what, untilNextPeriod);
	}

	/**
	 * Where nothing fits, the store inserts, which fails if something is counted already:
	 * then none is left, or another first use came first in this very moment.
	 */
	private boolean tryAcquire(Criteria left, Update use) {
		try {
			this.store.upsert(query(left), use.set("expires", period().plus(this.limit.period().multipliedBy(2))),
					RateLimitCount.class);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return this.store.updateFirst(query(left), use, RateLimitCount.class).getModifiedCount() == 1;
		}
	}

	private Criteria left(String key) {
		return counted(key).and("count").lt(this.limit.permits());
	}

	private Criteria counted(String key) {
		return where("_id").is(this.name + ":" + Sha256.hex(key) + "@" + period().getEpochSecond());
	}

	private Instant period() {
		long now = this.clock.instant().getEpochSecond();
		return Instant.ofEpochSecond(now - Math.floorMod(now, this.limit.period().toSeconds()));
	}

}
