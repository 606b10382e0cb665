package org.symposia.starter.ratelimit;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoreAutoConfiguration;
import org.symposia.starter.mongo.StoredTypes;

/** Rate limits counted in the store. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnProperty("symposia.store.database")
public final class RateLimitAutoConfiguration {

	@Bean
	RateLimiters rateLimiters(MongoOperations store, Clock clock) {
		return new RateLimiters(store, clock);
	}

	@Bean
	ClaimedJob rateLimitCleaning(RateLimiters limiters) {
		return new ClaimedJob("rate-limit-cleaning", Duration.ofHours(6), limiters::removeExpired);
	}

	@Bean
	StoredTypes rateLimitTypes() {
		return new StoredTypes(RateLimitCount.class);
	}

}
