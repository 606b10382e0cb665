package org.symposia.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.test.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.media.PressApi.DESCRIBED;
import static org.symposia.media.PressApi.JIHS;
import static org.symposia.media.PressApi.NUM;
import static org.symposia.media.PressApi.RELEASES;
import static org.symposia.media.sample.Samples.memorandum;
import static org.symposia.media.sample.Samples.picture;

@SymposiaTest
class ReleaseApiTests {

	@Autowired
	private TestClient client;

	private PressApi press;

	@BeforeEach
	void knowsTheEvent() {
		this.press = new PressApi(this.client);
		TestServers.wireMock()
			.stubFor(get("/internal/events/berlin-2026").willReturn(
					okJson("""
							{"id": "berlin-2026", "version": 1, "title": {"en": "JIHS–NUM Bilateral Symposium"}, "zone": "Europe/Berlin",
							 "start": "2026-04-15T07:00:00Z", "end": "2026-04-15T16:00:00Z", "hosts": ["jihs", "num"], "visible": true,
							 "somethingNew": 1}
							""")));
	}

	@Test
	void publishesARelease() {
		String id = this.press.opened(memorandum(), "num", "jihs");
		this.press.upload(id, picture("png"), DESCRIBED).expectStatus().isCreated();
		this.press.step(id, "submission", NUM).expectStatus().isOk();
		this.press.step(id, "publication", NUM).expectStatus().isEqualTo(HttpStatus.CONFLICT);
		this.press.step(id, "approvals", NUM).expectBody().jsonPath("$.state").isEqualTo("submitted");
		this.press.step(id, "approvals", JIHS).expectBody().jsonPath("$.state").isEqualTo("approved");
		this.press.step(id, "publication", NUM).expectBody().jsonPath("$.state").isEqualTo("published");
		this.client.anonymous().get().uri(RELEASES + "/" + id).exchange().expectStatus().isOk();
	}

	@Test
	void recognisesThePartsOfARelease() {
		String id = this.press.opened(memorandum(), "num", "jihs");
		this.press.read(id, JIHS)
			.expectBody()
			.jsonPath("$.reading.headline")
			.value(String.class, (headline) -> assertThat(headline).startsWith("Japan Institute"))
			.jsonPath("$.reading.dateline.date")
			.isEqualTo("2026-04-24")
			.jsonPath("$.reading.quotes.length()")
			.isEqualTo(4)
			.jsonPath("$.source")
			.isEqualTo(memorandum())
			.jsonPath("$.slug")
			.value(String.class, (slug) -> assertThat(slug).startsWith("japan-institute-for-health-security"));
	}

	@Test
	void anEditAfterTheSubmissionVoidsApprovals() {
		String id = this.press.opened(memorandum(), "num", "jihs");
		this.press.step(id, "submission", NUM);
		this.press.step(id, "approvals", NUM);
		put(id, JIHS, "*", "One more line.\n\n" + memorandum()).expectBody()
			.jsonPath("$.approvals.length()")
			.isEqualTo(0)
			.jsonPath("$.state")
			.isEqualTo("submitted");
	}

	@Test
	void aSoleHostNeedsApprovalByAnotherOfficer() {
		String id = this.press.opened(memorandum(), "num");
		this.press.step(id, "submission", NUM);
		this.press.step(id, "approvals", NUM).expectStatus().isForbidden();
		this.press.step(id, "approvals", TestTokens.pressOfficer("press-num-2", "num")).expectStatus().isOk();
	}

	@Test
	void refusesOthersAndHidesFromOutsiders() {
		String id = this.press.opened(memorandum(), "num");
		this.press.read(id, JIHS).expectStatus().isNotFound();
		put(id, JIHS, "*", memorandum()).expectStatus().isNotFound();
		this.press.read(id, TestTokens.organizer("num")).expectStatus().isNotFound();
		this.client.anonymous().get().uri(RELEASES + "/" + id).exchange().expectStatus().isNotFound();
		this.client.anonymous()
			.post()
			.uri(RELEASES + "/" + id + "/submission")
			.exchange()
			.expectStatus()
			.isUnauthorized();
		this.press.step(id, "submission", TestTokens.organizer("num")).expectStatus().isForbidden();
	}

	@Test
	void refusesReleasesOfOtherInstitutions() {
		this.press.open(JIHS, Map.of("hosts", List.of("num"), "source", memorandum())).expectStatus().isForbidden();
	}

	@Test
	void refusesAnOldVersion() {
		String id = this.press.opened(memorandum(), "num");
		put(id, NUM, "\"0\"", "New\n\n" + memorandum()).expectStatus().isOk();
		put(id, NUM, "\"0\"", "Newer\n\n" + memorandum()).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
	}

	@Test
	void refusesATakenSlug() {
		Map<String, Object> draft = Map.of("hosts", List.of("num"), "source", memorandum(), "slug", "spring-meeting");
		this.press.open(draft).expectStatus().isCreated();
		this.press.open(draft)
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("slug");
	}

	@Test
	void reportsErrorsAtFields() {
		this.press.open(Map.of("source", " "))
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[*].field")
			.isEqualTo(List.of("source", "hosts"));
		this.press.open(Map.of("hosts", List.of("num"), "source", "a\u0000b")).expectStatus().isBadRequest();
		this.press.open(Map.of("hosts", List.of("num"), "source", "a", "colour", "red")).expectStatus().isBadRequest();
		this.press.open(Map.of("hosts", List.of("num"), "source", "x".repeat(200_001))).expectStatus().isBadRequest();
		this.press.open(Map.of("hosts", List.of("num"), "source", "a", "language", "??")).expectStatus().isBadRequest();
	}

	@Test
	void readsUnknownEventsFromAgenda() {
		this.press.open(Map.of("hosts", List.of("num"), "source", memorandum(), "event", "berlin-2026"))
			.expectStatus()
			.isCreated();
		this.press.open(Map.of("hosts", List.of("num"), "source", memorandum(), "event", "nowhere"))
			.expectStatus()
			.isBadRequest();
		TestServers.wireMock().stubFor(get("/internal/events/dark").willReturn(serverError()));
		this.press.open(Map.of("hosts", List.of("num"), "source", memorandum(), "event", "dark"))
			.expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
	}

	@Test
	void showsTheEventPageItsReleases() {
		String id = PressApi.text(this.press.open(Map.of("hosts", List.of("num", "jihs"), "source", memorandum(),
				"event", "berlin-2026", "slug", "for-the-event")), "$.id");
		this.press.published(id);
		this.client.anonymous()
			.get()
			.uri("/press/fragments/berlin-2026")
			.exchange()
			.expectBody(String.class)
			.value((html) -> assertThat(html).contains("<h2", "<h3 class=\"press__title\"",
					"id=\"event-release\" href=\"/press/for-the-event\""));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void linksToPublicEventsOnly(boolean visible) {
		String event = "seen-" + visible;
		TestServers.wireMock()
			.stubFor(get("/internal/events/" + event).willReturn(
					okJson("""
							{"id": "%s", "version": 1, "title": {"en": "Title of the event"}, "zone": "Europe/Berlin", "hosts": ["num"], "visible": %s,
							 "team": [{"subject": "press-num", "duties": ["press"]}]}
							"""
						.formatted(event, visible))));
		this.press.published(PressApi.text(
				this.press.open(
						Map.of("hosts", List.of("num", "jihs"), "source", memorandum(), "event", event, "slug", event)),
				"$.id"));
		this.client.anonymous()
			.get()
			.uri("/press/" + event)
			.exchange()
			.expectBody(String.class)
			.value((html) -> assertThat(html.contains("Title of the event")).isEqualTo(visible));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"caption\": \"c\"}", "nonsense", "{\"colour\": 1}" })
	void refusesAPhotoWithoutTexts(String metadata) {
		String id = this.press.opened(memorandum(), "num");
		this.press.upload(id, picture("png"), metadata).expectStatus().isBadRequest();
		this.press.read(id, NUM).expectBody().jsonPath("$.photos.length()").isEqualTo(0);
	}

	@Test
	void refusesAFileThatIsNoPhoto() {
		String id = this.press.opened(memorandum(), "num");
		this.press.upload(id, "GIF89a no photo".getBytes(StandardCharsets.UTF_8), DESCRIBED)
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("file");
	}

	@Test
	void deliversRenditionsOfPublicReleasesOnly() {
		String id = this.press.opened(memorandum(), "num", "jihs");
		String preview = PressApi.text(this.press.upload(id, picture("jpg"), DESCRIBED), "$.preview");
		this.client.anonymous().get().uri(preview).exchange().expectStatus().isNotFound();
		this.client.as(JIHS).get().uri(preview).exchange().expectStatus().isOk();
		this.press.published(id);
		HttpHeaders headers = this.client.anonymous()
			.get()
			.uri(preview)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.IMAGE_JPEG)
			.returnResult(byte[].class)
			.getResponseHeaders();
		assertThat(headers.getCacheControl()).contains("max-age=300").contains("public");
		this.client.anonymous()
			.get()
			.uri(preview)
			.header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(headers.getETag()))
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	private RestTestClient.ResponseSpec put(String id, String token, String ifMatch, String source) {
		return this.press.replace(id, token, ifMatch, source, "num", "jihs");
	}

}
