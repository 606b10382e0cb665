package org.symposia.starter.link;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoreAutoConfiguration;
import org.symposia.starter.mongo.StoredTypes;

/** One-time links. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnProperty("symposia.store.database")
public final class LinkAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	OneTimeLinks oneTimeLinks(MongoOperations store, Clock clock) {
		return new OneTimeLinks(store, clock);
	}

	@Bean
	ClaimedJob forgetLinks(OneTimeLinks links) {
		return new ClaimedJob("forget-links", Duration.ofDays(1), links::forgetOld);
	}

	@Bean
	StoredTypes linkTypes() {
		return new StoredTypes(IssuedLink.class);
	}

}
