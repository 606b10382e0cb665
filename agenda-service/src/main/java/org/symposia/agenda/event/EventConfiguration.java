package org.symposia.agenda.event;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.outbox.OutboxSource;

@Configuration(proxyBeanMethods = false)
class EventConfiguration {

	@Bean
	OutboxSource eventOutbox() {
		return new OutboxSource(Event.class);
	}

}
