package org.symposia.gateway.session;

import java.time.Duration;

import org.symposia.starter.job.ClaimedJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	/** A job rather than a TTL index, which the embedded store does not know. */
	@Bean
	ClaimedJob removeExpiredSessions(Sessions sessions) {
		return new ClaimedJob("remove-expired-sessions", Duration.ofMinutes(10), sessions::removeExpired);
	}

}
