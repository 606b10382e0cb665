package org.symposia.registration.retention;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long personal data is kept.
 *
 * @param cancelled after a registration was cancelled or expired
 */
@ConfigurationProperties("symposia.registration.retention")
public record RetentionProperties(@DefaultValue("90d") Duration cancelled) {

	public RetentionProperties {
		if (cancelled.isNegative()) {
			throw new IllegalArgumentException("symposia.registration.retention.cancelled must not be negative");
		}
	}

}
