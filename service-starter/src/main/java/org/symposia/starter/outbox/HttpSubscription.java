package org.symposia.starter.outbox;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import org.symposia.starter.webhook.WebhookSecret;

/** A receiver of signed POST requests. */
final class HttpSubscription implements Subscription {

	private static final MediaType CLOUD_EVENT = MediaType.parseMediaType("application/cloudevents+json");

	private final SubscriptionProperties.Target target;

	private final WebhookSecret secret;

	private final RestClient http;

	private final CloudEvents format;

	private final Clock clock;

	HttpSubscription(SubscriptionProperties.Target target, WebhookSecret secret, RestClient http, CloudEvents format,
			Clock clock) {
		this.target = target;
		this.secret = secret;
		this.http = http;
		this.format = format;
		this.clock = clock;
	}

	@Override
	public String name() {
		return this.target.name();
	}

	@Override
	public Set<String> types() {
		return this.target.types();
	}

	@Override
	public void deliver(DomainEvent event) {
		Instant now = this.clock.instant();
		byte[] body = this.format.write(event);
		this.http.post()
			.uri(URI.create(this.target.url()))
			.contentType(CLOUD_EVENT)
			.header(WebhookSecret.ID, event.id())
			.header(WebhookSecret.TIMESTAMP, String.valueOf(now.getEpochSecond()))
			.header(WebhookSecret.SIGNATURE, this.secret.sign(event.id(), now, body))
			.body(body)
			.retrieve()
			.toBodilessEntity();
	}

}
