package org.symposia.registration.forgetting;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long personal data is kept.
 *
 * @param cancelled after a registration was cancelled or has expired
 */
@ConfigurationProperties("symposia.registration.keep")
record Keeping(@DefaultValue("90d") Duration cancelled) {

	Keeping {
		if (cancelled.isNegative()) {
			throw new IllegalArgumentException("symposia.registration.keep.cancelled is a length of time");
		}
	}

}
