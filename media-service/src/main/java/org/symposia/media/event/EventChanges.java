package org.symposia.media.event;

import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.incoming.IncomingEvent;
import org.symposia.starter.incoming.IncomingEventHandler;
import org.symposia.starter.job.ClaimedJob;

/** Refreshes the copies after domain events of agenda-service and once a day. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ AgendaProperties.class, ZoneProperties.class })
class EventChanges {

	@Bean
	ClaimedJob eventReconciliation(Events events) {
		return new ClaimedJob("event-reconciliation", Duration.ofDays(1),
				() -> events.known().forEach((event) -> events.refreshIfAvailable(event.id())));
	}

	@Bean
	IncomingEventHandler eventChangeHandler(Events events) {
		return new IncomingEventHandler() {

			@Override
			public Set<String> types() {
				return Set.of("org.symposia.agenda.event.changed");
			}

			@Override
			public void handle(IncomingEvent event) {
				if (event.subject() != null) {
					events.refresh(event.subject());
				}
			}

		};
	}

}
