package org.symposia.registration.registration;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.job.ClaimedJob;

/** Keys stored with registrations are renewed when they are computed in another way. */
@Configuration(proxyBeanMethods = false)
class StoredKeyConfiguration {

	@Bean
	ClaimedJob missingSearchKeys(StoredSearchKeys keys, MongoOperations store) {
		return new ClaimedJob("missing-search-keys", Duration.ofDays(1), () -> keys.addMissing(store));
	}

	@Bean
	ClaimedJob outdatedMailboxKeys(Mailboxes mailboxes) {
		return new ClaimedJob("outdated-mailbox-keys", Duration.ofDays(1), mailboxes::renewKeys);
	}

}
