package org.symposia.starter.webhook;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * How services trust each other's events.
 *
 * @param secret the shared secret {@code whsec_…}, from {@code SYMPOSIA_EVENTS_SECRET};
 * there is no default
 */
@ConfigurationProperties("symposia.events")
record WebhookProperties(@Nullable String secret) {

	WebhookSecret toSecret() {
		if (this.secret == null || !StringUtils.hasText(this.secret)) {
			throw new IllegalStateException(
					"The secret of events between services is missing: set SYMPOSIA_EVENTS_SECRET to whsec_<base64>");
		}
		return WebhookSecret.of(this.secret);
	}

}
