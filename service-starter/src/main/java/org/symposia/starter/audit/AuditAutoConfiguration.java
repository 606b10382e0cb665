package org.symposia.starter.audit;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.mongo.StoreAutoConfiguration;
import org.symposia.starter.mongo.StoredTypes;

/** The audit trail. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnProperty("symposia.store.database")
public final class AuditAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	AuditTrail auditTrail(MongoOperations store, Clock clock) {
		return new AuditTrail(store, clock);
	}

	@Bean
	StoredTypes auditTypes() {
		return new StoredTypes(AuditEntry.class);
	}

}
