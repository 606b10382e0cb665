package org.symposia.starter.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.work.WorkQueue;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Moves events from the outboxes of aggregates into one delivery per subscription. {@code
 * save} and {@code insert} wake it by themselves; after an update it has to be woken. A
 * sweep every 30 s finds missed events.
 */
public final class OutboxRelay implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(OutboxRelay.class);

	private final MongoOperations store;

	private final List<OutboxSource> sources;

	private final Subscriptions subscriptions;

	private final WorkQueue<Delivery> deliveries;

	private final Clock clock;

	private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

	OutboxRelay(MongoOperations store, List<OutboxSource> sources, Subscriptions subscriptions,
			WorkQueue<Delivery> deliveries, Clock clock) {
		this.store = store;
		this.sources = sources;
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	/** Relays the events of a document soon; returns at once. */
	public void wake(Class<?> type, Object id) {
		String collection = this.store.getCollectionName(type);
		try {
			this.executor.execute(() -> relayOrLeave(collection, id));
		}
		catch (RejectedExecutionException ex) {
			logger.debug("Leaves {} {} to the next sweep, as this instance shuts down", collection, id);
		}
	}

	/** Relays all pending events and starts all due deliveries. */
	void sweep() {
		for (OutboxSource source : this.sources) {
			String collection = this.store.getCollectionName(source.type());
			Query full = query(where(OutboxIndexes.NEWS).exists(true)).limit(1000);
			full.fields().include("_id");
			this.store.find(full, Document.class, collection)
				.forEach((document) -> relayOrLeave(collection, Objects.requireNonNull(document.get("_id"))));
		}
		this.deliveries.sweep();
	}

	private void relayOrLeave(String collection, Object id) {
		try {
			relay(collection, id);
		}
		catch (RuntimeException ex) {
			logger.warn("Leaves the outbox of {} {} to the next sweep: {}", collection, id, ex.toString());
		}
	}

	private void relay(String collection, Object id) {
		Query byId = query(where("_id").is(id));
		byId.fields().include("outbox");
		Document found = this.store.findOne(byId, Document.class, collection);
		for (DomainEvent event : outbox(found).events()) {
			this.subscriptions.wanting(event).forEach((subscription) -> add(event, subscription));
			this.store.updateFirst(query(where("_id").is(id)),
					new Update().pull("outbox.events", new Document("_id", event.id())), collection);
		}
	}

	private Outbox outbox(@Nullable Document aggregate) {
		if (aggregate == null || !(aggregate.get("outbox") instanceof Document outbox)) {
			return Outbox.empty();
		}
		return this.store.getConverter().read(Outbox.class, outbox);
	}

	private void add(DomainEvent event, String subscription) {
		Delivery delivery = Delivery.of(event, subscription, this.clock.instant());
		try {
			this.store.insert(delivery);
		}
		catch (DuplicateKeyException ex) {
			return;
		}
		this.deliveries.wake(delivery.id());
	}

	@Override
	public void close() {
		this.executor.close();
	}

}
