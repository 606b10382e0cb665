package org.symposia.media;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.symposia.media.sample.Samples;
import org.symposia.starter.test.Endpoint;
import org.symposia.starter.test.HiddenObjects;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.test.TestTokens;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.media.PressApi.JIHS;
import static org.symposia.media.PressApi.NUM;

/** What is not public answers outsiders like what does not exist. */
@SymposiaTest
class HiddenReleaseTests {

	private static final String HIDDEN = "hidden-event";

	private static final String UNKNOWN = "unknown-name";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private TestClient client;

	private PressApi press;

	@BeforeEach
	void setUp() {
		this.press = new PressApi(this.client);
		TestServers.wireMock().stubFor(WireMock.get("/internal/events/" + HIDDEN).willReturn(okJson("""
				{"id": "hidden-event", "version": 1, "title": {"en": "Hidden"}, "zone": "Europe/Berlin",
				 "visible": false, "hosts": ["num"], "team": [{"subject": "press-jihs", "duties": ["press"]}]}
				""")));
	}

	@Test
	void hidesAReleaseThatIsNotPublic() {
		String hidden = this.press.opened(Samples.memorandum(), "num");
		check(HiddenObjects.endpoints(this.mapping, "/api/media/releases", "id"), 10, "id", hidden);
		check(HiddenObjects.endpoints(this.mapping, "/media/desk", "id"), 10, "id", hidden);
	}

	@Test
	void hidesItsPhotos() {
		String id = this.press.opened(Samples.memorandum(), "num");
		String photo = this.press.photographed(id);
		check(List.of(get("/media/photos/{id}/page")), 0, "id", photo);
	}

	@Test
	void hidesItsAddress() {
		String slug = PressApi.text(this.press.read(this.press.opened(Samples.memorandum(), "num")), "$.slug");
		for (String file : List.of("", ".pdf", ".md")) {
			HiddenObjects.check(List.of(get("/press/{slug}" + file)), this.client.as(JIHS), "slug", slug,
					"x".repeat(slug.length()));
		}
	}

	@Test
	void hidesAnEventNamedInABody() {
		String id = this.press.opened(Samples.memorandum(), "num");
		assertThat(created(HIDDEN)).isEqualTo(created(UNKNOWN)).contains("\"field\":\"event\"");
		assertThat(replaced(id, HIDDEN)).isEqualTo(replaced(id, UNKNOWN)).contains("\"field\":\"event\"");
		assertThat(submitted(HIDDEN)).isEqualTo(submitted(UNKNOWN)).contains("e-event");
	}

	@Test
	void letsItsTeamNameAnEventBeforeItIsPublic() {
		this.press.open(JIHS, Map.of("hosts", List.of("jihs"), "source", Samples.memorandum(), "event", HIDDEN))
			.expectStatus()
			.isCreated();
	}

	@Test
	void hidesWhichReleasesNameAnEventThatIsNotPublic() {
		List<Endpoint> endpoints = HiddenObjects.endpoints(this.mapping, "", "event");
		assertThat(endpoints).hasSizeGreaterThan(1);
		HiddenObjects.check(endpoints, this.client.as(TestTokens.organizer("num")), "event", HIDDEN, UNKNOWN);
		HiddenObjects.check(endpoints, this.client.anonymous(), "event", HIDDEN, UNKNOWN);
	}

	private static Endpoint get(String pattern) {
		return new Endpoint("GET", pattern, "");
	}

	private void check(List<Endpoint> endpoints, int atLeast, String variable, String hidden) {
		assertThat(endpoints).hasSizeGreaterThan(atLeast);
		String unknown = UUID.randomUUID().toString();
		for (String token : List.of(JIHS, TestTokens.organizer("num"), TestTokens.attendee())) {
			HiddenObjects.check(endpoints, this.client.as(token), variable, hidden, unknown);
		}
		HiddenObjects.check(endpoints, this.client.anonymous(), variable, hidden, unknown);
	}

	private String created(String event) {
		return PressApi
			.body(this.press.open(NUM, Map.of("hosts", List.of("num"), "source", "A headline", "event", event))
				.expectStatus()
				.isBadRequest())
			.replace(event, "EVENT");
	}

	private String replaced(String id, String event) {
		return PressApi
			.body(this.client.as(NUM)
				.put()
				.uri(PressApi.RELEASES + "/" + id)
				.contentType(MediaType.APPLICATION_JSON)
				.body(Map.of("hosts", List.of("num"), "source", "A headline", "event", event))
				.exchange()
				.expectStatus()
				.isBadRequest())
			.replace(event, "EVENT");
	}

	private String submitted(String event) {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("hosts", "num");
		form.add("source", "A headline");
		form.add("event", event);
		return PressApi.body(new PressPages(this.client).submit("/media/desk/new", form, "en")).replace(event, "EVENT");
	}

}
