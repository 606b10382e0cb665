package org.symposia.starter.incoming;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Passes each event to its handlers once, though it may arrive more than once. */
final class IncomingEvents {

	private static final Logger logger = LoggerFactory.getLogger(IncomingEvents.class);

	private static final Duration LEASE = Duration.ofSeconds(30);

	private final MongoOperations store;

	private final List<IncomingEventHandler> handlers;

	private final Clock clock;

	IncomingEvents(MongoOperations store, List<IncomingEventHandler> handlers, Clock clock) {
		this.store = store;
		this.handlers = handlers;
		this.clock = clock;
	}

	/** Handles an event unless it was handled before or is being handled. */
	void take(IncomingEvent event) {
		String id = event.source() + "/" + event.id();
		List<IncomingEventHandler> interested = this.handlers.stream()
			.filter((handler) -> handler.types().contains(event.type()))
			.toList();
		if (interested.isEmpty() || !claim(id)) {
			return;
		}
		try {
			interested.forEach((handler) -> handler.handle(event));
		}
		catch (RuntimeException ex) {
			logger.warn("Event {} of {} was not handled and shall come again", event.id(), event.source());
			this.store.remove(query(where("_id").is(id)), SeenEvent.class);
			throw ex;
		}
		this.store.updateFirst(query(where("_id").is(id)), Update.update("done", true), SeenEvent.class);
	}

	void forgetBefore(Instant instant) {
		this.store.remove(query(where("until").lt(instant)), SeenEvent.class);
	}

	private boolean claim(String id) {
		Instant now = this.clock.instant();
		try {
			this.store.insert(new SeenEvent(id, false, now.plus(LEASE)));
			return true;
		}
		catch (DuplicateKeyException ex) {
			return takeOver(id, now);
		}
	}

	private boolean takeOver(String id, Instant now) {
		boolean won = this.store
			.updateFirst(query(where("_id").is(id).and("done").is(false).and("until").lte(now)),
					Update.update("until", now.plus(LEASE)), SeenEvent.class)
			.getModifiedCount() == 1;
		if (!won && this.store.exists(query(where("_id").is(id).and("done").is(false)), SeenEvent.class)) {
			throw new EventInProgressException();
		}
		return won;
	}

}
