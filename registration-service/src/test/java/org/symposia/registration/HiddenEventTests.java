package org.symposia.registration;

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
class HiddenEventTests {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private TestClient client;

	@ParameterizedTest
	@ValueSource(strings = { "/api/registration/", "/registration/" })
	void answersLikeAnEventThatDoesNotExist(String start) {
		AgendaStub.knows("draft-7f3a", "preparing");
		List<Endpoint> endpoints = HiddenObjects.endpoints(this.mapping, start, "event");
		assertThat(endpoints).hasSizeGreaterThan(3);
		for (String token : List.of(TestTokens.organizer("num"), TestTokens.doorStaff("num"), TestTokens.attendee())) {
			HiddenObjects.check(endpoints, this.client.as(token), "event", "draft-7f3a", "never-7f3a");
		}
		HiddenObjects.check(endpoints, this.client.anonymous(), "event", "draft-7f3a", "never-7f3a");
	}

}
