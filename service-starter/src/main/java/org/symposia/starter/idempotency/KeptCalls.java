package org.symposia.starter.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Remembers calls for 24 hours; the record's unique id lets one of many begin. */
final class KeptCalls {

	private static final Duration KEPT = Duration.ofHours(24);

	private final MongoOperations store;

	private final Clock clock;

	KeptCalls(MongoOperations store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Begins a call; if it is not finished within the lease, a repetition may begin it.
	 */
	Attempt begin(String id, String fingerprint, Duration lease) {
		Instant now = this.clock.instant();
		KeptCall begun = new KeptCall(id, fingerprint, null, now.plus(lease));
		try {
			this.store.insert(begun);
			return new Attempt.First();
		}
		catch (DuplicateKeyException ex) {
			return again(begun, now);
		}
	}

	private Attempt again(KeptCall begun, Instant now) {
		KeptCall known = this.store.findById(begun.id(), KeptCall.class);
		if (known == null) {
			return new Attempt.Concurrent();
		}
		if (!known.until().isAfter(now)) {
			return takeOver(known, begun);
		}
		if (!known.fingerprint().equals(begun.fingerprint())) {
			return new Attempt.Different();
		}
		return (known.response() != null) ? new Attempt.Repetition(known.response()) : new Attempt.Concurrent();
	}

	private Attempt takeOver(KeptCall known, KeptCall begun) {
		Update update = Update.update("fingerprint", begun.fingerprint()).set("until", begun.until()).unset("response");
		long changed = this.store
			.updateFirst(query(where("_id").is(known.id()).and("until").is(known.until())), update, KeptCall.class)
			.getModifiedCount();
		return (changed == 1) ? new Attempt.First() : new Attempt.Concurrent();
	}

	/** Keeps the answer. */
	void finish(String id, StoredResponse response) {
		this.store.updateFirst(query(where("_id").is(id)),
				Update.update("response", response).set("until", this.clock.instant().plus(KEPT)), KeptCall.class);
	}

	/** Forgets a call that shall be tried anew. */
	void abandon(String id) {
		this.store.remove(query(where("_id").is(id)), KeptCall.class);
	}

	/** Forgets what nobody may repeat any more. */
	void forgetOld() {
		this.store.remove(query(where("until").lt(this.clock.instant())), KeptCall.class);
	}

}
