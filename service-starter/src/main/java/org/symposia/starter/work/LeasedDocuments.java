package org.symposia.starter.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.mongo.StoreFailures;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The documents of a queue and their leases. */
final class LeasedDocuments {

	private static final Duration LEASE = Duration.ofMinutes(1);

	private final MongoOperations store;

	private final String collection;

	private final Clock clock;

	LeasedDocuments(MongoOperations store, String collection, Clock clock) {
		this.store = store;
		this.collection = collection;
		this.clock = clock;
	}

	String name() {
		return this.collection;
	}

	/** The ids of due documents, a thousand at most. */
	List<Object> due() {
		Query due = query(waitingUntil(this.clock.instant())).limit(1000);
		due.fields().include("_id");
		return this.store.find(due, Document.class, this.collection)
			.stream()
			.map((document) -> Objects.requireNonNull(document.get("_id")))
			.toList();
	}

	/** Leases a due document; null if another instance has it. */
	@Nullable Document claim(Object id) {
		Instant now = this.clock.instant();
		Update lease = Update.update("due", now.plus(LEASE)).inc("attempts", 1);
		return this.store.findAndModify(query(waitingUntil(now).and("_id").is(id)), lease,
				FindAndModifyOptions.options().returnNew(true), Document.class, this.collection);
	}

	/** Repeats while the lease lasts, since the work would be done again otherwise. */
	void settle(Object id, WorkState state, Duration pause, Update update) {
		Instant now = this.clock.instant();
		update.set("state", state.name()).set("due", now.plus(pause));
		while (true) {
			try {
				this.store.updateFirst(query(where("_id").is(id)), update, this.collection);
				return;
			}
			catch (RuntimeException ex) {
				if (!StoreFailures.isUnavailable(ex) || this.clock.instant().isAfter(now.plus(LEASE))) {
					throw ex;
				}
				LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
			}
		}
	}

	/** Makes work due again that was given up; false if it was not. */
	boolean retry(Object id) {
		Update again = Update.update("state", WorkState.WAITING.name())
			.set("due", this.clock.instant())
			.set("attempts", 0);
		return this.store
			.updateFirst(query(where("_id").is(id).and("state").is(WorkState.DEAD.name())), again, this.collection)
			.getModifiedCount() == 1;
	}

	void forgetBefore(Instant instant, WorkState... states) {
		List<String> names = Stream.of(states).map(WorkState::name).toList();
		this.store.remove(query(where("state").in(names).and("due").lt(instant)), this.collection);
	}

	private static Criteria waitingUntil(Instant now) {
		return where("state").is(WorkState.WAITING.name()).and("due").lte(now);
	}

}
