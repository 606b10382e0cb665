package org.symposia.starter.outbox;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.symposia.starter.webhook.WebhookSecret;

/** The HTTP receivers of this service's events. */
@ConfigurationProperties("symposia")
record SubscriptionProperties(@DefaultValue List<Target> subscriptions) {

	/**
	 * One receiver.
	 *
	 * @param name stable and unique
	 * @param url its address
	 * @param types the event types; none means all
	 * @param secret its own secret; null means the internal one
	 */
	record Target(String name, String url, @DefaultValue Set<String> types, @Nullable String secret) {

		WebhookSecret secretOr(WebhookSecret internal) {
			return (this.secret != null) ? WebhookSecret.of(this.secret) : internal;
		}

	}

}
