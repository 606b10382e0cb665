package org.symposia.starter.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ClockAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ClockAutoConfiguration.class));

	@Test
	void tellsTheTimeOfTheMachineInMilliseconds() {
		this.runner.run((context) -> {
			Instant before = Instant.now().minusMillis(1);
			Instant told = context.getBean(Clock.class).instant();
			assertThat(told).isBetween(before, Instant.now());
			assertThat(told.getNano() % 1_000_000).isZero();
		});
	}

	@Test
	void isAheadOrBehindByTheOffset() {
		this.runner.withPropertyValues("symposia.clock.offset=-PT48H").run((context) -> {
			Instant told = context.getBean(Clock.class).instant();
			assertThat(Duration.between(told, Instant.now())).isBetween(Duration.ofHours(48), Duration.ofHours(49));
		});
	}

}
