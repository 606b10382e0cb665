package org.symposia.registration.event;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.mirror.Mirror;
import org.symposia.starter.mirror.Mirrors;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgendaProperties.class)
class EventConfiguration {

	@Bean
	Mirror<EventRecord> eventMirror(Mirrors mirrors, AgendaProperties agenda, ApplicationEventPublisher publisher,
			Clock clock) {
		return mirrors
			.of(EventRecord.class, agenda.url(), "/internal/events/{id}", AgendaEvent.class, AgendaEvent::toRecord)
			.refreshOn("org.symposia.agenda.event.changed")
			.merge((copy, read) -> read.following(copy, clock.instant()))
			.onChange((before, after) -> {
				if (after.revisionNumber() > before.revisionNumber()) {
					publisher.publishEvent(new EventDetailsChanged(after.id()));
				}
			})
			.build();
	}

}
