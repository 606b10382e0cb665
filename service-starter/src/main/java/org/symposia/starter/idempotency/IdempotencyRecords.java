package org.symposia.starter.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Stores calls for 24 hours; of concurrent calls with the same key the unique id lets one
 * begin.
 */
final class IdempotencyRecords {

	static final Duration KEPT = Duration.ofHours(24);

	private final MongoOperations store;

	private final Clock clock;

	IdempotencyRecords(MongoOperations store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Begins a call; if it is not finished within the lease, a repetition with the same
	 * content may begin it.
	 * @param answered how long repetitions get the response
	 */
	Attempt begin(String id, String fingerprint, Duration lease, Duration answered) {
		Instant now = this.clock.instant();
		IdempotencyRecord begun = new IdempotencyRecord(id, fingerprint, null, UUID.randomUUID().toString(),
				now.plus(lease), now.plus(answered), now.plus(KEPT));
		try {
			this.store.insert(begun);
			return new Attempt.First(begun.attempt());
		}
		catch (DuplicateKeyException ex) {
			return again(begun, now);
		}
	}

	private Attempt again(IdempotencyRecord begun, Instant now) {
		IdempotencyRecord known = this.store.findById(begun.id(), IdempotencyRecord.class);
		if (known == null) {
			return new Attempt.Concurrent();
		}
		if (!known.until().isAfter(now)) {
			return takeOver(known, begun);
		}
		if (!known.fingerprint().equals(begun.fingerprint())) {
			return new Attempt.Different();
		}
		if (known.response() != null) {
			return known.isAnsweredAt(now) ? new Attempt.Repetition(known.response()) : new Attempt.Expired();
		}
		return known.lease().isAfter(now) ? new Attempt.Concurrent() : takeOver(known, begun);
	}

	private Attempt takeOver(IdempotencyRecord known, IdempotencyRecord begun) {
		Criteria asFound = attempt(known.id(), known.attempt()).and("response").exists(known.response() != null);
		Update update = Update.update("fingerprint", begun.fingerprint())
			.set("attempt", begun.attempt())
			.set("lease", begun.lease())
			.set("answered", begun.answered())
			.set("until", begun.until())
			.unset("response");
		long changed = this.store.updateFirst(query(asFound), update, IdempotencyRecord.class).getModifiedCount();
		return (changed == 1) ? new Attempt.First(begun.attempt()) : new Attempt.Concurrent();
	}

	/** Stores the response, unless the attempt lost its lease. */
	void finish(String id, String attempt, StoredResponse response) {
		this.store.updateFirst(query(attempt(id, attempt)), Update.update("response", response),
				IdempotencyRecord.class);
	}

	/** Removes a call that may be tried again, unless another attempt has begun. */
	void abandon(String id, String attempt) {
		this.store.remove(query(attempt(id, attempt)), IdempotencyRecord.class);
	}

	private static Criteria attempt(String id, String attempt) {
		return where("_id").is(id).and("attempt").is(attempt);
	}

	/** Removes expired records. */
	void forgetOld() {
		this.store.remove(query(where("until").lt(this.clock.instant())), IdempotencyRecord.class);
	}

}
