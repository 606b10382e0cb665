package org.symposia.registration.allowance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import org.symposia.starter.hash.Sha256;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Counts in the store, by the hour, what may happen only so often; all instances count
 * together. Whose it is stands there as a hash.
 */
@Component
public class Allowances {

	private final MongoOperations store;

	private final AllowanceLimits limits;

	private final Clock clock;

	Allowances(MongoOperations store, AllowanceLimits limits, Clock clock) {
		this.store = store;
		this.limits = limits;
		this.clock = clock;
	}

	/** Uses one up, if one is left this hour. */
	public boolean spend(Allowance kind, String whose) {
		return spend(left(kind, whose), new Update().inc("times", 1));
	}

	/**
	 * Uses one up, if one is left this hour; for the same purpose once only, however
	 * often it is asked for.
	 */
	public boolean spend(Allowance kind, String whose, String purpose) {
		return spend(left(kind, whose).and("purposes").ne(purpose),
				new Update().inc("times", 1).push("purposes", purpose))
				|| this.store.exists(query(counted(kind, whose).and("purposes").is(purpose)), Spent.class);
	}

	/**
	 * Where nothing fits, the store inserts, which fails if something is counted already:
	 * then none is left, or another first use came first in this very moment.
	 */
	private boolean spend(Criteria left, Update use) {
		try {
			this.store.upsert(query(left), use.set("hour", hour()), Spent.class);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return this.store.updateFirst(query(left), use, Spent.class).getModifiedCount() == 1;
		}
	}

	private Criteria left(Allowance kind, String whose) {
		return counted(kind, whose).and("times").lt(this.limits.of(kind));
	}

	private Criteria counted(Allowance kind, String whose) {
		return where("_id").is(id(kind, whose, hour()));
	}

	/** How long until all is allowed again. */
	public Duration untilNext() {
		return Duration.between(this.clock.instant(), hour().plus(Duration.ofHours(1)));
	}

	/** Forgets what is past. */
	void forget() {
		this.store.remove(query(where("hour").lt(this.clock.instant().minus(Duration.ofHours(2)))), Spent.class);
	}

	private Instant hour() {
		return this.clock.instant().truncatedTo(ChronoUnit.HOURS);
	}

	private static String id(Allowance kind, String whose, Instant hour) {
		return kind.slug() + ":" + Sha256.hex(whose) + "@" + hour.getEpochSecond();
	}

	@Document("allowances")
	record Spent(@Id String id, int times, Instant hour, @Nullable List<String> purposes) {

	}

}
