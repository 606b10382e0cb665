package org.symposia.starter.outbox;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoreAutoConfiguration;
import org.symposia.starter.mongo.StoredIndexes;
import org.symposia.starter.mongo.StoredTypes;
import org.symposia.starter.webhook.WebhookSecret;
import org.symposia.starter.work.WorkQueue;

/** Delivery of domain events. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnProperty("symposia.store.database")
@EnableConfigurationProperties(SubscriptionProperties.class)
public final class OutboxAutoConfiguration {

	@Bean
	Subscriptions subscriptions(SubscriptionProperties properties, ObjectProvider<EventSubscriber> subscribers,
			WebhookSecret internal, JsonMapper json, Environment environment, Clock clock) {
		RestClient http = RestClient.builder()
			.requestFactory(ClientHttpRequestFactoryBuilder.jdk()
				.withHttpClientCustomizer((client) -> client.version(HttpClient.Version.HTTP_1_1))
				.build(HttpClientSettings.defaults().withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(10))))
			.build();
		CloudEvents format = new CloudEvents(json, environment.getRequiredProperty("spring.application.name"));
		Stream<Subscription> own = subscribers.orderedStream().map(Subscription::of);
		Stream<Subscription> remote = properties.subscriptions()
			.stream()
			.map((target) -> new HttpSubscription(target, target.secretOr(internal), http, format, clock));
		return new Subscriptions(Stream.concat(own, remote).toList());
	}

	@Bean
	WorkQueue<Delivery> deliveries(MongoOperations store, Subscriptions subscriptions, Clock clock) {
		return new WorkQueue<>(store, Delivery.class, subscriptions::deliver, clock);
	}

	@Bean
	OutboxRelay outboxRelay(MongoOperations store, ObjectProvider<OutboxSource> sources, Subscriptions subscriptions,
			WorkQueue<Delivery> deliveries, Clock clock) {
		return new OutboxRelay(store, sources.stream().toList(), subscriptions, deliveries, clock);
	}

	@Bean
	OutboxListener outboxListener(ObjectProvider<OutboxRelay> relay, ObjectProvider<OutboxSource> sources) {
		return new OutboxListener(relay, sources.stream().toList());
	}

	@Bean
	ClaimedJob outboxSweep(OutboxRelay relay) {
		return new ClaimedJob("outbox-sweep", Duration.ofSeconds(30), relay::sweep);
	}

	@Bean
	ClaimedJob forgetDeliveries(WorkQueue<Delivery> deliveries, Clock clock) {
		return new ClaimedJob("forget-deliveries", Duration.ofHours(6),
				() -> deliveries.forgetDoneBefore(clock.instant().minus(Duration.ofDays(7))));
	}

	@Bean
	StoredIndexes outboxIndexes(ObjectProvider<OutboxSource> sources) {
		return new StoredIndexes(sources.stream().map(OutboxIndexes::of).toList());
	}

	@Bean
	StoredTypes deliveryTypes() {
		return new StoredTypes(Delivery.class);
	}

}
