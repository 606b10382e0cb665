package org.symposia.starter.mirror;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import org.symposia.starter.incoming.IncomingEvent;
import org.symposia.starter.incoming.IncomingEventHandler;
import org.symposia.starter.mongo.OptimisticRetry;
import org.symposia.starter.problem.NeighbourUnavailableException;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * The records of a neighbour that this service has copied. While the neighbour is away,
 * copied records serve on and others fail with {@link NeighbourUnavailableException}
 * (503).
 *
 * @param <R> the record
 */
public final class Mirror<R extends MirroredRecord> implements IncomingEventHandler {

	private static final Logger logger = LoggerFactory.getLogger(Mirror.class);

	private final MongoOperations store;

	private final Class<R> type;

	private final Function<String, Optional<R>> source;

	private final Set<String> eventTypes;

	private final BinaryOperator<R> merge;

	private final BiConsumer<R, R> listener;

	Mirror(MongoOperations store, Class<R> type, Function<String, Optional<R>> source, Set<String> eventTypes,
			BinaryOperator<R> merge, BiConsumer<R, R> listener) {
		this.store = store;
		this.type = type;
		this.source = source;
		this.eventTypes = Set.copyOf(eventTypes);
		this.merge = merge;
		this.listener = listener;
	}

	/**
	 * The record of an id, read from the neighbour if there is no copy.
	 * @return empty if the neighbour has none
	 * @throws NeighbourUnavailableException if there is no copy and the neighbour does
	 * not answer
	 */
	public Optional<R> find(String id) {
		Optional<R> copy = findCopy(id);
		return copy.isPresent() ? copy : refresh(id);
	}

	/**
	 * The copy of an id, without asking the neighbour. One that was stored before
	 * versions were copied does not count: it may lack other fields too.
	 */
	public Optional<R> findCopy(String id) {
		return Optional.ofNullable(this.store.findOne(query(where("_id").is(id).and("version").ne(null)), this.type));
	}

	/**
	 * Reads a record anew and stores it unless the copy is newer; removes the copy of a
	 * record that is gone.
	 * @return the newest version known
	 * @throws NeighbourUnavailableException if the neighbour does not answer
	 */
	public Optional<R> refresh(String id) {
		return OptimisticRetry.retry(() -> {
			R copy = findCopy(id).orElse(null);
			Optional<R> read = this.source.apply(id);
			if (read.isEmpty()) {
				this.store.remove(query(where("_id").is(id)), this.type);
				return read;
			}
			return Optional.of((copy != null) ? replace(copy, read.get()) : insert(read.get()));
		});
	}

	private R insert(R read) {
		try {
			return this.store.insert(read);
		}
		catch (DuplicateKeyException ex) {
			if (this.store.replace(query(version(read).is(null)), read).getMatchedCount() == 0) {
				throw new OptimisticLockingFailureException("Another copy of " + read.id() + " was stored meanwhile",
						ex);
			}
			return read;
		}
	}

	private R replace(R copy, R read) {
		if (read.version() < copy.version()) {
			return copy;
		}
		R merged = this.merge.apply(copy, read);
		if (merged.equals(copy)) {
			return copy;
		}
		if (this.store.replace(query(version(copy).is(copy.version())), merged).getMatchedCount() == 0) {
			throw new OptimisticLockingFailureException("Another copy of " + read.id() + " was stored meanwhile");
		}
		this.listener.accept(copy, merged);
		return merged;
	}

	private static Criteria version(MirroredRecord copy) {
		return where("_id").is(copy.id()).and("version");
	}

	/**
	 * Reads all copied records anew, in case an event was lost. A record that cannot be
	 * read keeps none of the others from it.
	 */
	public void reconcile() {
		Query ids = new Query();
		ids.fields().include("_id");
		this.store.find(ids, Document.class, this.store.getCollectionName(this.type))
			.forEach((document) -> refreshOrKeep(document.getString("_id")));
	}

	private void refreshOrKeep(String id) {
		try {
			refresh(id);
		}
		catch (RuntimeException ex) {
			logger.warn("Keeps the copy of {} {} until it can be read: {}", this.type.getSimpleName(), id,
					ex.toString());
		}
	}

	@Override
	public Set<String> types() {
		return this.eventTypes;
	}

	@Override
	public void handle(IncomingEvent event) {
		@Nullable String id = event.subject();
		if (id != null) {
			refresh(id);
		}
	}

}
