package org.symposia.gateway.door;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.House;

import static java.util.stream.Collectors.toSet;
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
		Set<Integer> answers = IntStream.range(0, 700)
			.mapToObj((call) -> greedy.get("/robots.txt").statusCode())
			.collect(toSet());
		HttpResponse<String> last = greedy.get("/api/agenda/events");
		assertThat(answers).contains(429);
		assertThat(last.statusCode()).isEqualTo(429);
		assertThat(last.body()).contains("urn:symposia:problem:too-many-requests");
		assertThat(last.headers().firstValueAsLong("Retry-After")).hasValue(1L);
		assertThat(this.house.get("/robots.txt").statusCode()).isNotEqualTo(429);
	}

}
