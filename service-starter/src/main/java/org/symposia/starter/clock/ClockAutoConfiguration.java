package org.symposia.starter.clock;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The only source of the current time. */
@AutoConfiguration
@EnableConfigurationProperties(ClockProperties.class)
public final class ClockAutoConfiguration {

	/** Ticks in milliseconds, as the store keeps instants, so that they stay equal. */
	@Bean
	@ConditionalOnMissingBean
	Clock clock(ClockProperties properties) {
		return Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)), properties.offset());
	}

}
