package org.symposia.starter.idempotency;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoreAutoConfiguration;
import org.symposia.starter.mongo.StoredTypes;
import org.symposia.starter.problem.ProblemWriter;

/** Calls that may be repeated without happening twice. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("symposia.store.database")
public final class IdempotencyAutoConfiguration {

	@Bean
	KeptCalls keptCalls(MongoOperations store, Clock clock) {
		return new KeptCalls(store, clock);
	}

	/** Comes after security, since a key belongs to its caller. */
	@Bean
	FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(KeptCalls calls, ProblemWriter problems) {
		FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(
				new IdempotencyFilter(calls, problems));
		registration.addUrlPatterns("/api/*");
		registration.setOrder(0);
		return registration;
	}

	@Bean
	ClaimedJob forgetCalls(KeptCalls calls) {
		return new ClaimedJob("forget-calls", Duration.ofHours(1), calls::forgetOld);
	}

	@Bean
	StoredTypes idempotencyTypes() {
		return new StoredTypes(KeptCall.class);
	}

}
