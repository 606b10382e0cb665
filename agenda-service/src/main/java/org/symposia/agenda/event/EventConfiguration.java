package org.symposia.agenda.event;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

import org.symposia.starter.mongo.StoreConverters;
import org.symposia.starter.outbox.OutboxSource;

@Configuration(proxyBeanMethods = false)
class EventConfiguration {

	@Bean
	OutboxSource eventOutbox() {
		return new OutboxSource(Event.class);
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
