package org.symposia.starter.incoming;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.starter.sample.SampleHandler;
import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;
import org.symposia.starter.webhook.WebhookSecret;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class IncomingEventTests {

	@Autowired
	TestClient client;

	@Autowired
	WebhookSecret secret;

	@Autowired
	SampleHandler handler;

	@Autowired
	Clock clock;

	private final String id = UUID.randomUUID().toString();

	@BeforeEach
	void handlesAgain() {
		this.handler.recover();
	}

	@Test
	void handlesAnEventOnceThoughItIsToldTwice() {
		tell(event(), this.clock.instant()).expectStatus().isNoContent();
		tell(event(), this.clock.instant()).expectStatus().isNoContent();
		assertThat(this.handler.timesHandled(this.id)).isOne();
	}

	@Test
	void handlesAnEventThatFailedWhenItComesAgain() {
		this.handler.fail();
		tell(event(), this.clock.instant()).expectStatus().is5xxServerError();
		this.handler.recover();
		tell(event(), this.clock.instant()).expectStatus().isNoContent();
		assertThat(this.handler.timesHandled(this.id)).isOne();
	}

	@Test
	void refusesAnOldSignature() {
		tell(event(), this.clock.instant().minusSeconds(600)).expectStatus().isUnauthorized();
	}

	@Test
	void refusesWhoIsNoService() {
		post(this.client.as(TestTokens.admin())).expectStatus().isForbidden();
		post(this.client.anonymous()).expectStatus().isUnauthorized();
	}

	@Test
	void trustsAnotherService() {
		post(this.client.as(TestTokens.service())).expectStatus().isNoContent();
		assertThat(this.handler.timesHandled(this.id)).isOne();
	}

	@Test
	void refusesWhatIsNoEvent() {
		tell("[]", this.clock.instant()).expectStatus().isBadRequest();
		tell("{\"id\": \"x\"}", this.clock.instant()).expectStatus().isBadRequest();
	}

	private RestTestClient.ResponseSpec post(RestTestClient client) {
		return client.post().uri("/internal/events").contentType(MediaType.APPLICATION_JSON).body(event()).exchange();
	}

	private RestTestClient.ResponseSpec tell(String body, Instant sent) {
		return this.client.anonymous()
			.post()
			.uri("/internal/events")
			.contentType(MediaType.parseMediaType("application/cloudevents+json"))
			.header(WebhookSecret.ID, this.id)
			.header(WebhookSecret.TIMESTAMP, String.valueOf(sent.getEpochSecond()))
			.header(WebhookSecret.SIGNATURE, this.secret.sign(this.id, sent, body.getBytes(StandardCharsets.UTF_8)))
			.body(body.getBytes(StandardCharsets.UTF_8))
			.exchange();
	}

	private String event() {
		return """
				{"specversion": "1.0", "id": "%s", "source": "elsewhere", "type": "org.symposia.elsewhere.changed",
				"subject": "x", "time": "2026-04-15T08:00:00Z", "data": {"version": 2}, "extension": 1}
				""".formatted(this.id);
	}

}
