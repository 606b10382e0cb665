package org.symposia.registration;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An event that is over, or will not be held, gives no more places. */
@SymposiaTest
class EventOverTests {

	@Autowired
	private TestClient client;

	@ParameterizedTest
	@ValueSource(strings = { "concluded", "cancelled" })
	void offersNoFreedPlaceAlongTheLine(String lifecycle) {
		String event = Sample.event(this.client, 1, false);
		Sample.Made first = Sample.register(this.client, event, Sample.mailbox());
		Sample.Made second = Sample.register(this.client, event, Sample.mailbox());
		end(event, lifecycle);
		this.client.anonymous()
			.delete()
			.uri("/api/registration/registrations/{id}", first.id())
			.header("Manage-Token", first.token())
			.exchange()
			.expectStatus()
			.isOk();
		assertThat(show(second)).containsEntry("state", "waiting");
	}

	@ParameterizedTest
	@ValueSource(strings = { "concluded", "cancelled" })
	void confirmsNoPlace(String lifecycle) throws Exception {
		String event = Sample.event(this.client, 1, true);
		String mailbox = Sample.mailbox();
		Sample.Made made = Sample.register(this.client, event, mailbox);
		String link = Letters.linkIn(Letters.await(mailbox, 1));
		end(event, lifecycle);
		EntityExchangeResult<String> answer = page(HttpMethod.POST, link);
		assertThat(answer.getResponseBody()).contains("takes no more registrations").doesNotContain("Register again");
		assertThat(show(made)).containsEntry("state", "awaiting-confirmation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "concluded", "cancelled" })
	void tellsAttendeesSo(String lifecycle) {
		String event = Sample.event(this.client, 1, false);
		Sample.Made made = Sample.register(this.client, event, Sample.mailbox());
		end(event, lifecycle);
		assertThat(page(HttpMethod.GET, "/registration/manage/" + made.token()).getResponseBody())
			.contains(lifecycle.equals("concluded") ? "This event is over" : "This event will not be held")
			.doesNotContain("bring your ticket");
		assertThat(Sample.offered(this.client, event)).containsEntry("window", "closed");
	}

	private void end(String event, String lifecycle) {
		AgendaStub.knows(event, lifecycle);
		Sample.tellOfChange(this.client, event);
	}

	private EntityExchangeResult<String> page(HttpMethod method, String uri) {
		return this.client.anonymous()
			.method(method)
			.uri(uri)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(String.class);
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> show(Sample.Made made) {
		return this.client.anonymous()
			.get()
			.uri("/api/registration/registrations/{id}", made.id())
			.header("Manage-Token", made.token())
			.exchange()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
	}

}
