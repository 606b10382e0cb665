package org.symposia.gateway.ratelimit;

import java.net.http.HttpResponse;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class RateLimitFilterTests {

	private final TestGateway gateway;

	RateLimitFilterTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@Test
	void refusesAClientThatAsksTooOftenAndNoOther() {
		TestGateway greedy = this.gateway.from("127.0.0.77");
		HttpResponse<String> last = Stream.generate(() -> greedy.get("/robots.txt"))
			.limit(5000)
			.filter((response) -> response.statusCode() == 429)
			.findFirst()
			.orElseThrow();
		assertThat(last.body()).contains("urn:symposia:problem:too-many-requests");
		assertThat(last.headers().firstValueAsLong("Retry-After")).hasValue(1L);
		assertThat(this.gateway.get("/robots.txt").statusCode()).isNotEqualTo(429);
	}

}
