package org.symposia.media.release;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

import org.symposia.starter.audit.Journal;
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
	Journal<Release> releaseJournal(MongoOperations store) {
		return new Journal<>(store, Release.class);
	}

	@Bean
	ClaimedJob journalSweepJob(Journal<Release> journal) {
		return new ClaimedJob("release-journal", Duration.ofMinutes(1), journal::sweep);
	}

	@Bean
	StoredIndexes journalIndex() {
		return new StoredIndexes(List.of(new StoredIndexes.StoredIndex(Release.class,
				new Index(Journal.WAITING, Sort.Direction.ASC).sparse().named("journal-waiting"))));
	}

}
