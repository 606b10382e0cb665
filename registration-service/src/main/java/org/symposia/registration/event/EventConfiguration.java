package org.symposia.registration.event;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.symposia.starter.job.ClaimedJob;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgendaLocation.class)
class EventConfiguration {

	@Bean
	ClaimedJob eventReconciliationJob(EventReconciliation reconciliation) {
		return new ClaimedJob("event-reconciliation", Duration.ofHours(24), reconciliation::run);
	}

}
