package org.symposia.media.event;

import java.util.function.Function;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.mirror.Mirror;
import org.symposia.starter.mirror.Mirrors;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ AgendaProperties.class, ZoneProperties.class })
class EventConfiguration {

	@Bean
	Mirror<EventRecord> eventMirror(Mirrors mirrors, AgendaProperties agenda) {
		return mirrors
			.of(EventRecord.class, agenda.url(), "/internal/events/{id}", EventRecord.class, Function.identity())
			.refreshOn("org.symposia.agenda.event.changed")
			.build();
	}

}
