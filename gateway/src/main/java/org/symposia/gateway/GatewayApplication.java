package org.symposia.gateway;

import org.symposia.starter.audit.AuditAutoConfiguration;
import org.symposia.starter.idempotency.IdempotencyAutoConfiguration;
import org.symposia.starter.incoming.IncomingAutoConfiguration;
import org.symposia.starter.link.LinkAutoConfiguration;
import org.symposia.starter.list.ListAutoConfiguration;
import org.symposia.starter.outbox.OutboxAutoConfiguration;
import org.symposia.starter.ratelimit.RateLimitAutoConfiguration;
import org.symposia.starter.service.ServiceAutoConfiguration;
import org.symposia.starter.web.CachingAutoConfiguration;
import org.symposia.starter.webhook.WebhookAutoConfiguration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Takes of what a service with a store has the store and the claimed jobs alone. */
@SpringBootApplication(exclude = { AuditAutoConfiguration.class, CachingAutoConfiguration.class,
		IdempotencyAutoConfiguration.class, IncomingAutoConfiguration.class, LinkAutoConfiguration.class,
		ListAutoConfiguration.class, OutboxAutoConfiguration.class, RateLimitAutoConfiguration.class,
		ServiceAutoConfiguration.class, WebhookAutoConfiguration.class })
@ConfigurationPropertiesScan
class GatewayApplication {

	static void main(String[] args) {
		SpringApplication.run(GatewayApplication.class, args);
	}

}
