package org.symposia.registration.form;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An event whose page everybody reads, but for which nobody has set up how to register.
 */
@SymposiaTest
class NotOfferedTests {

	private final String event = Sample.event();

	@Autowired
	private TestClient client;

	@Test
	void saysSoOnAPageThatLeadsBackToTheEvent() {
		EntityExchangeResult<String> page = get("/registration/" + this.event);
		assertThat(page.getStatus().value()).isEqualTo(404);
		assertThat(page.getResponseBody()).contains("There is no registration yet", "/agenda/" + this.event);
	}

	@Test
	void saysSoBesideTheButtonOfTheEventsPage() {
		assertThat(Objects.requireNonNull(get("/registration/" + this.event + "/places").getResponseBody()))
			.contains("There is no registration yet.");
	}

	private EntityExchangeResult<String> get(String path) {
		return this.client.anonymous()
			.get()
			.uri(path)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.returnResult(String.class);
	}

}
