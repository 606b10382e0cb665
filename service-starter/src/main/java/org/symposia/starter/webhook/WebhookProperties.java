package org.symposia.starter.webhook;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

import org.symposia.starter.defaults.MissingSettingException;

/**
 * Signing of events between services.
 *
 * @param secret the shared secret {@code whsec_…}, from {@code SYMPOSIA_EVENTS_SECRET};
 * there is no default
 */
@ConfigurationProperties("symposia.events")
record WebhookProperties(@Nullable String secret) {

	WebhookSecret toSecret() {
		if (this.secret == null || !StringUtils.hasText(this.secret)) {
			throw new MissingSettingException("SYMPOSIA_EVENTS_SECRET",
					"the secret whsec_<base64> that services share for their events");
		}
		return WebhookSecret.of(this.secret);
	}

}
