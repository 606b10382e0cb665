package org.symposia.registration.manage;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Correcting one's details after the terms have changed. */
@SymposiaTest
class CorrectionTests {

	private static final String PARTICIPANT = "{\"id\": \"participant\", \"name\": {\"en\": \"Participant\"}}";

	private static final String SPEAKER = "{\"id\": \"speaker\", \"name\": {\"en\": \"Speaker\"}}";

	@Autowired
	private TestClient client;

	private Sample.Made made;

	private Map<String, Object> speaker;

	@BeforeEach
	void registerAsASpeakerBeforeThatCategoryIsTakenAway() {
		String event = Sample.event(this.client, 5, false);
		offer(event, PARTICIPANT + "," + SPEAKER);
		this.speaker = new LinkedHashMap<>(Sample.attendee(Sample.mailbox()));
		this.speaker.put("category", "speaker");
		this.made = Sample.register(this.client, event, this.speaker)
			.expectBody(Sample.Made.class)
			.returnResult()
			.getResponseBody();
		offer(event, PARTICIPANT);
	}

	@Test
	void keepsACategoryThatIsNoLongerOfferedWhenATypoIsCorrected() {
		assertThat(page()).contains("value=\"speaker\" selected");
		this.speaker.put("givenName", "Erica");
		assertThat(post(this.speaker).getStatus().value()).isEqualTo(302);
		assertThat(shown()).containsEntry("givenName", "Erica").containsEntry("category", "speaker");
	}

	@Test
	void takesTheSameByTheApi() {
		this.speaker.put("givenName", "Erica");
		assertThat(put(this.speaker)).isEqualTo(200);
		assertThat(shown()).containsEntry("givenName", "Erica").containsEntry("category", "speaker");
	}

	@Test
	void takesNoOtherCategoryThatIsNotOffered() {
		this.speaker.put("category", "press");
		assertThat(post(this.speaker).getStatus().value()).isEqualTo(422);
		assertThat(put(this.speaker)).isEqualTo(400);
		assertThat(shown()).containsEntry("category", "speaker");
	}

	private void offer(String event, String categories) {
		Sample
			.offer(this.client, event,
					"{\"places\": 5, \"confirmByMail\": false, \"categories\": [%s]}".formatted(categories))
			.expectStatus()
			.isOk();
	}

	private String page() {
		return String.valueOf(this.client.anonymous()
			.get()
			.uri("/registration/manage/{token}/correct", this.made.token())
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.returnResult(String.class)
			.getResponseBody());
	}

	private EntityExchangeResult<String> post(Map<String, Object> fields) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		fields.forEach((field, value) -> form.add(field, String.valueOf(value)));
		return this.client.anonymous()
			.post()
			.uri("/registration/manage/{token}/correct", this.made.token())
			.accept(MediaType.TEXT_HTML)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.exchange()
			.returnResult(String.class);
	}

	private int put(Map<String, Object> body) {
		return this.client.anonymous()
			.put()
			.uri("/api/registration/registrations/{id}", this.made.id())
			.header("Manage-Token", this.made.token())
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value();
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> shown() {
		return this.client.anonymous()
			.get()
			.uri("/api/registration/registrations/{id}", this.made.id())
			.header("Manage-Token", this.made.token())
			.exchange()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
	}

}
