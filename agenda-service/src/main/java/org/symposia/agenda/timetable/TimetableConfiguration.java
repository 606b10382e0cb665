package org.symposia.agenda.timetable;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

import org.symposia.starter.mongo.StoreConverters;

/** Stores local slots as texts: the driver knows moments only. */
@Configuration(proxyBeanMethods = false)
class TimetableConfiguration {

	@Bean
	StoreConverters localSlots() {
		return new StoreConverters(List.of(new SlotWriter(), new SlotReader()));
	}

	@WritingConverter
	private static final class SlotWriter implements Converter<LocalSlot, String> {

		@Override
		public String convert(LocalSlot slot) {
			return slot.toString();
		}

	}

	@ReadingConverter
	private static final class SlotReader implements Converter<String, LocalSlot> {

		@Override
		public LocalSlot convert(String stored) {
			return LocalSlot.parse(stored);
		}

	}

}
