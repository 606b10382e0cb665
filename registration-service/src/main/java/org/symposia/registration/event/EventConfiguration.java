package org.symposia.registration.event;

import java.time.Clock;
import java.util.Objects;

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
	Mirror<EventRecord> eventMirror(Mirrors mirrors, AgendaProperties agenda, EventRevisions revisions,
			ApplicationEventPublisher publisher, Clock clock) {
		return mirrors
			.of(EventRecord.class, agenda.url(), "/internal/events/{id}", AgendaEvent.class, AgendaEvent::toRecord)
			.refreshOn("org.symposia.agenda.event.changed")
			.merge((copy, read) -> {
				EventRecord next = read.following(copy, clock.instant());
				if (next.revisionNumber() > copy.revisionNumber()) {
					revisions.keep(copy);
				}
				return next;
			})
			.onChange((before, after) -> {
				if (!Objects.equals(after.detailsRevision(), before.detailsRevision())) {
					publisher.publishEvent(new EventDetailsChanged(after.id()));
				}
			})
			.build();
	}

}
