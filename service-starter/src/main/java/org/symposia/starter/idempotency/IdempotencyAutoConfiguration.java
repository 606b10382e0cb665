package org.symposia.starter.idempotency;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.caller.CallerAutoConfiguration;
import org.symposia.starter.caller.EarlyAccessCheck;
import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoreAutoConfiguration;
import org.symposia.starter.mongo.StoredTypes;
import org.symposia.starter.problem.ProblemWriter;

/** Idempotency keys. */
@AutoConfiguration(after = { StoreAutoConfiguration.class, CallerAutoConfiguration.class })
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("symposia.store.database")
@EnableConfigurationProperties(IdempotencyProperties.class)
public final class IdempotencyAutoConfiguration {

	@Bean
	IdempotencyRecords keptCalls(MongoOperations store, Clock clock) {
		return new IdempotencyRecords(store, clock);
	}

	/** Behind security, since a key belongs to its caller. */
	@Bean
	FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(IdempotencyRecords calls, EarlyAccessCheck access,
			IdempotencyProperties properties, ProblemWriter problems) {
		FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(
				new IdempotencyFilter(calls, access::admits, new BufferBudget(properties.buffered()), problems));
		registration.addUrlPatterns("/api/*");
		registration.setOrder(0);
		return registration;
	}

	@Bean
	ClaimedJob forgetCalls(IdempotencyRecords calls) {
		return new ClaimedJob("forget-calls", Duration.ofHours(1), calls::forgetOld);
	}

	@Bean
	StoredTypes idempotencyTypes() {
		return new StoredTypes(IdempotencyRecord.class);
	}

}
