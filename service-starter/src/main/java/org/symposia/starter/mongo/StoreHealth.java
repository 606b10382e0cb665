package org.symposia.starter.mongo;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/** Checks whether the service's own database answers. */
final class StoreHealth extends AbstractHealthIndicator {

	private final MongoOperations store;

	StoreHealth(MongoOperations store) {
		super("The store does not answer");
		this.store = store;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		this.store.executeCommand("{ping: 1}");
		builder.up();
	}

}
