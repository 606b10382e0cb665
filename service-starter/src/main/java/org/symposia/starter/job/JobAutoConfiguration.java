package org.symposia.starter.job;

import java.time.Clock;
import java.util.List;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.mongo.StoreAutoConfiguration;

/** Periodic jobs, run by one instance at a time. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnProperty("symposia.store.database")
public final class JobAutoConfiguration {

	@Bean
	@ConditionalOnProperty(name = "symposia.jobs.enabled", matchIfMissing = true)
	JobRunner jobRunner(MongoOperations store, List<ClaimedJob> jobs, Clock clock) {
		return new JobRunner(store, jobs, clock);
	}

}
