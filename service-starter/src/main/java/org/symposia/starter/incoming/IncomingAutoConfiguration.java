package org.symposia.starter.incoming;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.starter.job.ClaimedJob;
import org.symposia.starter.mongo.StoreAutoConfiguration;
import org.symposia.starter.mongo.StoredTypes;
import org.symposia.starter.webhook.WebhookSecret;

/** Events of other services. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnProperty("symposia.store.database")
public final class IncomingAutoConfiguration {

	@Bean
	IncomingEvents incomingEvents(MongoOperations store, ObjectProvider<IncomingEventHandler> handlers, Clock clock) {
		return new IncomingEvents(store, handlers.orderedStream().toList(), clock);
	}

	@Bean
	IncomingEventController incomingEventController(IncomingEvents events, WebhookSecret secret, JsonMapper json,
			Clock clock) {
		return new IncomingEventController(events, secret, json, clock);
	}

	@Bean
	ClaimedJob forgetIncoming(IncomingEvents events, Clock clock) {
		return new ClaimedJob("forget-incoming", Duration.ofHours(6),
				() -> events.forgetBefore(clock.instant().minus(Duration.ofDays(7))));
	}

	@Bean
	StoredTypes incomingTypes() {
		return new StoredTypes(SeenEvent.class);
	}

}
