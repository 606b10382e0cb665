package org.symposia.media.release;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

import org.symposia.starter.audit.AuditRelay;
import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoredIndexes;
import org.symposia.starter.outbox.OutboxSource;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

	@Bean
	OutboxSource releaseOutbox() {
		return new OutboxSource(Release.class);
	}

	@Bean
	AuditRelay<Release> releaseAuditRelay(MongoOperations store) {
		return new AuditRelay<>(store, Release.class);
	}

	@Bean
	ClaimedJob journalSweepJob(AuditRelay<Release> auditRelay) {
		return new ClaimedJob("release-journal", Duration.ofMinutes(1), auditRelay::sweep);
	}

	@Bean
	StoredIndexes journalIndex() {
		return new StoredIndexes(List.of(new StoredIndexes.StoredIndex(Release.class,
				new Index(AuditRelay.PENDING, Sort.Direction.ASC).sparse().named("journal-waiting"))));
	}

}
