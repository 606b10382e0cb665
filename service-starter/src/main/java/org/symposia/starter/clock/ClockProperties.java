package org.symposia.starter.clock;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the current time comes from.
 *
 * @param offset added to the machine's clock, so that a test or a demonstration sees the
 * same day whenever it runs; zero in production
 */
@ConfigurationProperties("symposia.clock")
record ClockProperties(@DefaultValue("0s") Duration offset) {

}
