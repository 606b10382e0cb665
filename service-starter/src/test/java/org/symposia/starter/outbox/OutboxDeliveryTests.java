package org.symposia.starter.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.sample.Sample;
import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.webhook.WebhookSecret;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@StarterTest
class OutboxDeliveryTests {

	@Autowired
	MongoOperations store;

	@Autowired
	WebhookSecret secret;

	@Autowired
	Clock clock;

	private final String id = UUID.randomUUID().toString();

	@Test
	void tellsWhatASavedAggregateHasToTell() {
		TestServers.wireMock().stubFor(post("/internal/events").willReturn(WireMock.noContent()));
		Sample saved = this.store.insert(Sample.of(this.id).changed(this.clock.instant()));
		LoggedRequest told = await().atMost(Duration.ofMinutes(1))
			.until(this::told, (all) -> !all.isEmpty())
			.getFirst();
		assertThat(told.getBodyAsString()).contains("\"specversion\":\"1.0\"", "\"source\":\"test-service\"",
				"\"subject\":\"" + this.id + "\"", "\"data\":{\"version\":1}");
		assertThat(this.secret.accepts(told.header(WebhookSecret.ID).firstValue(),
				told.header(WebhookSecret.TIMESTAMP).firstValue(), told.header(WebhookSecret.SIGNATURE).firstValue(),
				told.getBody(), this.clock.instant()))
			.isTrue();
		await().atMost(Duration.ofMinutes(1)).until(() -> find().outbox().isEmpty());
		assertThat(find().version()).isEqualTo(saved.version());
	}

	private List<LoggedRequest> told() {
		return TestServers.wireMock()
			.findAll(postRequestedFor(urlEqualTo("/internal/events")).withRequestBody(containing(this.id)));
	}

	private Sample find() {
		return this.store.findById(this.id, Sample.class);
	}

}
