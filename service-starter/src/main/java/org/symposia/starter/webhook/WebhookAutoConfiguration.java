package org.symposia.starter.webhook;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The secret that signs and verifies events. */
@AutoConfiguration
@ConditionalOnProperty("symposia.store.database")
@EnableConfigurationProperties(WebhookProperties.class)
public final class WebhookAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	WebhookSecret eventsSecret(WebhookProperties properties) {
		return properties.toSecret();
	}

}
