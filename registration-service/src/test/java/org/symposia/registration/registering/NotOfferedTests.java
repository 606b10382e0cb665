package org.symposia.registration.registering;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A public event without an offer. */
@SymposiaTest
class NotOfferedTests {

	private final String event = Sample.event();

	@Autowired
	private RegistrationClient client;

	@Test
	void saysSoOnAPageThatLeadsBackToTheEvent() {
		EntityExchangeResult<String> page = this.client.get("/registration/" + this.event);
		assertThat(page.getStatus().value()).isEqualTo(404);
		assertThat(page.getResponseBody()).contains("There is no registration yet", "/agenda/" + this.event);
	}

	@Test
	void saysSoInPlaceOfTheButtonOfTheEventsPage() {
		assertThat(Objects.requireNonNull(this.client.get("/registration/" + this.event + "/action").getResponseBody()))
			.contains("There is no registration yet")
			.doesNotContain("class=\"button");
	}

}
