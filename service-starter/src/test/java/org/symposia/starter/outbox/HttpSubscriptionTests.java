package org.symposia.starter.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

import org.symposia.starter.test.ClosedPort;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.webhook.WebhookSecret;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HttpSubscriptionTests {

	private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");

	private static final WebhookSecret SECRET = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

	private final String path = "/" + UUID.randomUUID();

	private final CloudEvents format = new CloudEvents(JsonMapper.shared(), "agenda");

	private final DomainEvent event = new DomainEvent("e1", "org.symposia.opened", "a1", NOW.minusSeconds(5),
			Map.of("version", 3));

	@Test
	void sendsASignedCloudEvent() {
		answer(204);
		subscription(TestServers.url()).deliver(this.event);
		LoggedRequest sent = sent().getFirst();
		assertThat(sent.getHeader("Content-Type")).isEqualTo("application/cloudevents+json");
		assertThat(sent.getHeader(WebhookSecret.ID)).isEqualTo("e1");
		assertThat(SECRET.accepts("e1", sent.getHeader(WebhookSecret.TIMESTAMP),
				sent.getHeader(WebhookSecret.SIGNATURE), sent.getBody(), NOW))
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 409, 429, 500, 503 })
	void failsUnlessTheReceiverTakesIt(int status) {
		answer(status);
		assertThatExceptionOfType(RestClientResponseException.class)
			.isThrownBy(() -> subscription(TestServers.url()).deliver(this.event));
	}

	@Test
	void failsWhenTheReceiverIsNotThere() {
		try (ClosedPort closed = new ClosedPort()) {
			assertThatExceptionOfType(ResourceAccessException.class)
				.isThrownBy(() -> subscription(closed.url()).deliver(this.event));
		}
	}

	@Test
	void writesEventsInTheStructuredMode() {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("version", 3);
		data.put("state", "開会");
		DomainEvent written = new DomainEvent("e1", "org.symposia.opened", "a1", NOW, data);
		assertThat(new String(this.format.write(written), StandardCharsets.UTF_8)).isEqualTo("""
				{"specversion":"1.0","id":"e1","source":"agenda","type":"org.symposia.opened","subject":"a1",\
				"time":"2026-04-15T08:00:00Z","datacontenttype":"application/json",\
				"data":{"version":3,"state":"開会"}}""");
	}

	private HttpSubscription subscription(String url) {
		return new HttpSubscription(new SubscriptionProperties.Target("a", url + this.path, Set.of(), null), SECRET,
				RestClient.builder().requestFactory(new JdkClientHttpRequestFactory()).build(), this.format,
				new TestClock(NOW));
	}

	private void answer(int status) {
		TestServers.wireMock().stubFor(post(this.path).willReturn(WireMock.status(status)));
	}

	private List<LoggedRequest> sent() {
		return TestServers.wireMock().findAll(postRequestedFor(urlEqualTo(this.path)));
	}

}
