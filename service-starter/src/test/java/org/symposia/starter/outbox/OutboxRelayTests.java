package org.symposia.starter.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.sample.Sample;
import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.webhook.WebhookSecret;
import org.symposia.starter.work.WorkState;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

@StarterTest
class OutboxRelayTests {

	@Autowired
	MongoOperations store;

	@Autowired
	OutboxRelay relay;

	@Autowired
	WebhookSecret secret;

	@Autowired
	Clock clock;

	private final String id = UUID.randomUUID().toString();

	@BeforeEach
	void listens() {
		TestServers.reset();
		answer(204);
	}

	@Test
	void tellsWhatASavedAggregateHasToTell() {
		Sample saved = this.store.insert(Sample.of(this.id).changed(this.clock.instant()));
		LoggedRequest told = awaitTold(1).getFirst();
		assertThat(told.getBodyAsString()).contains("\"specversion\":\"1.0\"", "\"source\":\"test-service\"",
				"\"subject\":\"" + this.id + "\"", "\"data\":{\"version\":1}");
		assertThat(this.secret.accepts(told.header(WebhookSecret.ID).firstValue(),
				told.header(WebhookSecret.TIMESTAMP).firstValue(), told.header(WebhookSecret.SIGNATURE).firstValue(),
				told.getBody(), this.clock.instant()))
			.isTrue();
		awaitEmptyOutbox();
		assertThat(find().version()).isEqualTo(saved.version());
	}

	@Test
	void tellsOnceThoughTheEventComesBack() {
		Sample sample = Sample.of(this.id).changed(this.clock.instant());
		this.store.insert(sample);
		awaitTold(1);
		awaitEmptyOutbox();
		this.store.updateFirst(query(where("_id").is(this.id)), Update.update("outbox", sample.outbox()), "samples");
		this.relay.wake(Sample.class, this.id);
		awaitEmptyOutbox();
		assertThat(told()).hasSize(1);
	}

	@Test
	void triesAgainUntilItIsHeard() {
		answer(500);
		this.store.insert(Sample.of(this.id).changed(this.clock.instant()));
		awaitTold(1);
		answer(204);
		awaitTold(2);
		await().until(() -> delivery().state() == WorkState.DONE);
		assertThat(delivery().attempts()).isEqualTo(2);
	}

	@Test
	void findsInASweepWhatNobodyWokeItFor() {
		this.store.insert(Sample.of(this.id));
		this.store.updateFirst(query(where("_id").is(this.id)),
				Update.update("outbox", Sample.of(this.id).changed(this.clock.instant()).outbox()), "samples");
		this.relay.sweep();
		awaitTold(1);
	}

	@Test
	void doesNotTellWhatNobodyWants() {
		DomainEvent other = DomainEvent.of("org.symposia.sample.other", this.id, this.clock.instant(), Map.of());
		this.store.insert(Sample.of(this.id));
		this.store.updateFirst(query(where("_id").is(this.id)), Update.update("outbox", Outbox.empty().add(other)),
				"samples");
		this.relay.wake(Sample.class, this.id);
		awaitEmptyOutbox();
		assertThat(told()).isEmpty();
	}

	private static void answer(int status) {
		TestServers.wireMock().stubFor(post("/internal/events").willReturn(WireMock.status(status)));
	}

	private List<LoggedRequest> awaitTold(int times) {
		return await().atMost(Duration.ofSeconds(15)).until(this::told, (told) -> told.size() >= times);
	}

	private List<LoggedRequest> told() {
		return TestServers.wireMock()
			.findAll(postRequestedFor(urlEqualTo("/internal/events")).withRequestBody(WireMock.containing(this.id)));
	}

	private void awaitEmptyOutbox() {
		await().until(() -> find().outbox().isEmpty());
	}

	private Sample find() {
		return this.store.findById(this.id, Sample.class);
	}

	private Delivery delivery() {
		return this.store.findOne(query(where("event.subject").is(this.id)), Delivery.class);
	}

}
