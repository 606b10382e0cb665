package org.symposia.gateway.door;

import java.net.http.HttpResponse;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.House;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class RateLimitTests {

	private final House house;

	RateLimitTests(House house) {
		this.house = house;
	}

	@Test
	void refusesAClientThatAsksTooOftenAndNoOther() {
		House greedy = this.house.from("127.0.0.77");
		HttpResponse<String> last = Stream.generate(() -> greedy.get("/robots.txt"))
			.limit(5000)
			.filter((response) -> response.statusCode() == 429)
			.findFirst()
			.orElseThrow();
		assertThat(last.body()).contains("urn:symposia:problem:too-many-requests");
		assertThat(last.headers().firstValueAsLong("Retry-After")).hasValue(1L);
		assertThat(this.house.get("/robots.txt").statusCode()).isNotEqualTo(429);
	}

}
