package org.symposia.starter.mongo;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.MongoPersistentEntityIndexResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;

/**
 * Creates the declared indexes before the first request is served, since unique ones hold
 * invariants. A store that is still starting is waited for.
 */
final class StoreIndexes implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(StoreIndexes.class);

	private static final int ATTEMPTS = 20;

	private final MongoOperations store;

	private final MongoMappingContext mapping;

	private final List<StoredTypes> types;

	private final List<StoredIndexes.StoredIndex> more;

	private final Runnable pause;

	StoreIndexes(MongoOperations store, MongoMappingContext mapping, List<StoredTypes> types,
			List<StoredIndexes.StoredIndex> more) {
		this(store, mapping, types, more, StoreIndexes::pauseForASecond);
	}

	StoreIndexes(MongoOperations store, MongoMappingContext mapping, List<StoredTypes> types,
			List<StoredIndexes.StoredIndex> more, Runnable pause) {
		this.store = store;
		this.mapping = mapping;
		this.types = types;
		this.more = more;
		this.pause = pause;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.types.forEach((some) -> some.types().forEach(this.mapping::getPersistentEntity));
		for (int attempt = 1;; attempt++) {
			try {
				this.mapping.getPersistentEntities().forEach(this::create);
				this.more.forEach((some) -> this.store.indexOps(some.type()).createIndex(some.index()));
				return;
			}
			catch (RuntimeException ex) {
				if (attempt == ATTEMPTS || !StoreFailures.isUnavailable(ex)) {
					throw ex;
				}
				logger.warn("Waits for the store: {}", ex.toString());
				this.pause.run();
			}
		}
	}

	private void create(MongoPersistentEntity<?> entity) {
		if (!entity.isAnnotationPresent(org.springframework.data.mongodb.core.mapping.Document.class)) {
			return;
		}
		var indexes = this.store.indexOps(entity.getType());
		new MongoPersistentEntityIndexResolver(this.mapping).resolveIndexFor(entity.getTypeInformation())
			.forEach(indexes::createIndex);
	}

	private static void pauseForASecond() {
		try {
			Thread.sleep(Duration.ofSeconds(1));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
