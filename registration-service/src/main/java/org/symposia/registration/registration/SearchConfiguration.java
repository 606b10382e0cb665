package org.symposia.registration.registration;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	ClaimedJob missingSearchKeys(StoredSearchKeys keys, MongoOperations store) {
		return new ClaimedJob("missing-search-keys", Duration.ofDays(1), () -> keys.addMissing(store));
	}

}
