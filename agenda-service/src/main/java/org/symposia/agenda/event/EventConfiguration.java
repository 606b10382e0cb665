package org.symposia.agenda.event;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

import org.symposia.starter.audit.AuditRelay;
import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoreConverters;
import org.symposia.starter.mongo.StoredIndexes;
import org.symposia.starter.outbox.OutboxSource;

@Configuration(proxyBeanMethods = false)
class EventConfiguration {

	@Bean
	OutboxSource eventOutbox() {
		return new OutboxSource(Event.class);
	}

	@Bean
	AuditRelay<Event> eventAuditRelay(MongoOperations store) {
		return new AuditRelay<>(store, Event.class);
	}

	@Bean
	ClaimedJob journalSweepJob(AuditRelay<Event> auditRelay) {
		return new ClaimedJob("event-journal", Duration.ofMinutes(1), auditRelay::sweep);
	}

	@Bean
	StoredIndexes journalIndex() {
		return new StoredIndexes(List.of(new StoredIndexes.StoredIndex(Event.class,
				new Index(AuditRelay.PENDING, Sort.Direction.ASC).sparse().named("journal-waiting"))));
	}

	@Bean
	StoreConverters eventKinds() {
		return new StoreConverters(List.of(new KindWriter(), new KindReader()));
	}

	@WritingConverter
	private static final class KindWriter implements Converter<EventKind, String> {

		@Override
		public String convert(EventKind kind) {
			return kind.slug();
		}

	}

	@ReadingConverter
	private static final class KindReader implements Converter<String, EventKind> {

		@Override
		public EventKind convert(String stored) {
			return EventKind.stored(stored);
		}

	}

}
