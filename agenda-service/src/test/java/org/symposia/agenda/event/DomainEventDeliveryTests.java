package org.symposia.agenda.event;

import java.time.Duration;
import java.util.List;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestServers;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@SymposiaTest
class DomainEventDeliveryTests {

	@Autowired
	private AgendaClient organizer;

	@Test
	void hearOfAnEventWhenItChangesWithoutPersonalData() {
		String event = this.organizer.aPublicEvent();
		List<LoggedRequest> heard = Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> heardOf(event), (requests) -> requests.size() >= 4);
		assertThat(heard).allSatisfy((request) -> {
			assertThat(request.getBodyAsString()).contains("org.symposia.agenda.event.changed");
			assertThat(request.containsHeader("webhook-signature")).isTrue();
			assertThat(request.getBodyAsString()).doesNotContain("organizer-jihs");
		});
	}

	private static List<LoggedRequest> heardOf(String event) {
		return TestServers.wireMock()
			.findAll(postRequestedFor(urlEqualTo("/internal/events"))
				.withRequestBody(containing("\"event\":\"" + event + "\"")));
	}

}
