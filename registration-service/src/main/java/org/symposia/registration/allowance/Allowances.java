package org.symposia.registration.allowance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

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
		Instant hour = hour();
		try {
			this.store.upsert(query(where("_id").is(id(kind, whose, hour)).and("times").lt(this.limits.of(kind))),
					new Update().inc("times", 1).set("hour", hour), Spent.class);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/** Whether none is left this hour. */
	public boolean isSpent(Allowance kind, String whose) {
		Spent spent = this.store.findById(id(kind, whose, hour()), Spent.class);
		return spent != null && spent.times() >= this.limits.of(kind);
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
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(whose.getBytes(StandardCharsets.UTF_8));
			return kind.slug() + ":" + HexFormat.of().formatHex(hash) + "@" + hour.getEpochSecond();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Document("allowances")
	record Spent(@Id String id, int times, Instant hour) {

	}

}
