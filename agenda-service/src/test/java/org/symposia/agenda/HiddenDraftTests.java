package org.symposia.agenda;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.symposia.starter.test.Endpoint;
import org.symposia.starter.test.HiddenObjects;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody outside its team learns that an event is in preparation. */
@SymposiaTest
class HiddenDraftTests {

	/** Creates the event unless the id is taken, which any creation has to tell. */
	private static final String CREATING = "/{event}/imports";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private TestClient client;

	@Autowired
	private AgendaClient organizer;

	@ParameterizedTest
	@ValueSource(strings = { "/api/agenda/", "/agenda/" })
	void answersLikeAnEventThatDoesNotExist(String start) {
		String hidden = this.organizer.aDraft();
		String unknown = "x".repeat(hidden.length());
		List<Endpoint> endpoints = HiddenObjects.endpoints(this.mapping, start, "event")
			.stream()
			.filter((endpoint) -> !endpoint.path().endsWith(CREATING))
			.toList();
		assertThat(endpoints).hasSizeGreaterThan(10);
		for (String token : List.of(TestTokens.organizer("num"), TestTokens.pressOfficer("num"),
				TestTokens.attendee())) {
			HiddenObjects.check(endpoints, this.client.as(token), "event", hidden, unknown);
		}
		HiddenObjects.check(endpoints, this.client.anonymous(), "event", hidden, unknown);
	}

}
