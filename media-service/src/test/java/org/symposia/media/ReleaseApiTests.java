package org.symposia.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.test.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

@SymposiaTest
class ReleaseApiTests {

	private static final String API = "/api/media/releases";

	private final String num = TestTokens.pressOfficer("num");

	private final String jihs = TestTokens.pressOfficer("jihs");

	@Autowired
	private TestClient client;

	@BeforeEach
	void knowsTheEvent() {
		TestServers.wireMock().stubFor(get("/internal/events/berlin-2026").willReturn(okJson("""
				{"id": "berlin-2026", "title": {"en": "JIHS–NUM Bilateral Symposium"}, "zone": "Europe/Berlin",
				 "start": "2026-04-15T07:00:00Z", "end": "2026-04-15T16:00:00Z", "hosts": ["jihs", "num"],
				 "somethingNew": 1}
				""")));
	}

	@Test
	void takesAReleaseAllTheWayToThePublic() {
		String id = opened(List.of("num", "jihs"), memorandum());
		upload(id, picture("png"), metadata()).expectStatus().isCreated();
		step(id, "submission", this.num).expectStatus().isOk();
		step(id, "publication", this.num).expectStatus().isEqualTo(HttpStatus.CONFLICT);
		step(id, "approvals", this.num).expectBody().jsonPath("$.state").isEqualTo("submitted");
		step(id, "approvals", this.jihs).expectBody().jsonPath("$.state").isEqualTo("approved");
		step(id, "publication", this.num).expectBody().jsonPath("$.state").isEqualTo("published");
		this.client.anonymous().get().uri(API + "/" + id).exchange().expectStatus().isOk();
	}

	@Test
	void recognisesWhatTheReleaseSays() {
		String id = opened(List.of("num", "jihs"), memorandum());
		read(id, this.jihs).expectBody()
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
		String id = opened(List.of("num", "jihs"), memorandum());
		step(id, "submission", this.num);
		step(id, "approvals", this.num);
		put(id, this.jihs, null, "One more line.\n\n" + memorandum()).expectBody()
			.jsonPath("$.approvals.length()")
			.isEqualTo(0)
			.jsonPath("$.state")
			.isEqualTo("submitted");
	}

	@Test
	void aSoleHostNeedsASecondPairOfEyes() {
		String id = opened(List.of("num"), memorandum());
		step(id, "submission", this.num);
		step(id, "approvals", this.num).expectStatus().isForbidden();
		step(id, "approvals", TestTokens.pressOfficer("press-num-2", "num")).expectStatus().isOk();
	}

	@Test
	void othersAreRefusedOrSeeNothing() {
		String id = opened(List.of("num"), memorandum());
		read(id, this.jihs).expectStatus().isForbidden();
		put(id, this.jihs, null, memorandum()).expectStatus().isForbidden();
		read(id, TestTokens.organizer("num")).expectStatus().isNotFound();
		this.client.anonymous().get().uri(API + "/" + id).exchange().expectStatus().isNotFound();
		this.client.anonymous().post().uri(API + "/" + id + "/submission").exchange().expectStatus().isUnauthorized();
		step(id, "submission", TestTokens.organizer("num")).expectStatus().isForbidden();
	}

	@Test
	void nobodyWritesForOtherInstitutions() {
		open(this.jihs, Map.of("hosts", List.of("num"), "source", memorandum())).expectStatus().isForbidden();
	}

	@Test
	void refusesAnOldVersion() {
		String id = opened(List.of("num"), memorandum());
		put(id, this.num, "\"0\"", "New\n\n" + memorandum()).expectStatus().isOk();
		put(id, this.num, "\"0\"", "Newer\n\n" + memorandum()).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
	}

	@Test
	void findsAFreeAddressButNeverTakesAChosenOneAway() {
		Map<String, Object> wish = Map.of("hosts", List.of("num"), "source", memorandum(), "slug", "spring-meeting");
		open(this.num, wish).expectStatus().isCreated();
		open(this.num, wish).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].field").isEqualTo("slug");
	}

	@Test
	void saysWhatIsWrongAtEachField() {
		open(this.num, Map.of("source", " ")).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[*].field")
			.isEqualTo(List.of("hosts", "source"));
		open(this.num, Map.of("hosts", List.of("num"), "source", "a\u0000b")).expectStatus().isBadRequest();
		open(this.num, Map.of("hosts", List.of("num"), "source", "a", "colour", "red")).expectStatus().isBadRequest();
		open(this.num, Map.of("hosts", List.of("num"), "source", "x".repeat(200_001))).expectStatus().isBadRequest();
		open(this.num, Map.of("hosts", List.of("num"), "source", "a", "language", "??")).expectStatus().isBadRequest();
	}

	@Test
	void asksAgendaForAnEventItHasNotHeardOf() {
		open(this.num, Map.of("hosts", List.of("num"), "source", memorandum(), "event", "berlin-2026")).expectStatus()
			.isCreated();
		open(this.num, Map.of("hosts", List.of("num"), "source", memorandum(), "event", "nowhere")).expectStatus()
			.isBadRequest();
		TestServers.wireMock().stubFor(get("/internal/events/dark").willReturn(serverError()));
		open(this.num, Map.of("hosts", List.of("num"), "source", memorandum(), "event", "dark")).expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
	}

	@Test
	void showsTheEventPageItsReleases() {
		String id = JsonPath.read(text(open(this.num, Map.of("hosts", List.of("num", "jihs"), "source", memorandum(),
				"event", "berlin-2026", "slug", "for-the-event"))), "$.id");
		publish(id);
		this.client.anonymous()
			.get()
			.uri("/press/fragments/berlin-2026")
			.exchange()
			.expectBody(String.class)
			.value((html) -> assertThat(html).contains("<h2", "/press/for-the-event"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void leadsToEventsThatEverybodyMayRead(boolean visible) {
		String event = "seen-" + visible;
		TestServers.wireMock()
			.stubFor(get("/internal/events/" + event).willReturn(
					okJson("""
							{"id": "%s", "title": {"en": "Title of the event"}, "zone": "Europe/Berlin", "hosts": ["num"], "visible": %s}
							"""
						.formatted(event, visible))));
		publish(JsonPath.read(text(open(this.num,
				Map.of("hosts", List.of("num", "jihs"), "source", memorandum(), "event", event, "slug", event))),
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
	void refusesAPhotoThatNobodyDescribed(String metadata) {
		String id = opened(List.of("num"), memorandum());
		upload(id, picture("png"), metadata).expectStatus().isBadRequest();
		read(id, this.num).expectBody().jsonPath("$.photos.length()").isEqualTo(0);
	}

	@Test
	void refusesAFileThatIsNoPhoto() {
		String id = opened(List.of("num"), memorandum());
		upload(id, "GIF89a no photo".getBytes(StandardCharsets.UTF_8), metadata()).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("file");
	}

	@Test
	void handsOutRenditionsOnlyOfWhatIsPublic() {
		String id = opened(List.of("num", "jihs"), memorandum());
		String preview = JsonPath.read(text(upload(id, picture("jpg"), metadata())), "$.preview");
		this.client.anonymous().get().uri(preview).exchange().expectStatus().isNotFound();
		this.client.as(this.jihs).get().uri(preview).exchange().expectStatus().isOk();
		publish(id);
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

	private void publish(String id) {
		step(id, "submission", this.num);
		step(id, "approvals", this.num);
		step(id, "approvals", this.jihs);
		step(id, "publication", this.num).expectStatus().isOk();
	}

	private String opened(List<String> hosts, String source) {
		return JsonPath.read(text(open(this.num, Map.of("hosts", hosts, "language", "en", "source", source))), "$.id");
	}

	private RestTestClient.ResponseSpec open(String token, Map<String, Object> wish) {
		return this.client.as(token).post().uri(API).contentType(MediaType.APPLICATION_JSON).body(wish).exchange();
	}

	private RestTestClient.ResponseSpec put(String id, String token, String ifMatch, String source) {
		return this.client.as(token)
			.put()
			.uri(API + "/" + id)
			.headers((headers) -> headers.setIfMatch((ifMatch != null) ? ifMatch : "*"))
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("hosts", List.of("num", "jihs"), "language", "en", "source", source))
			.exchange();
	}

	private RestTestClient.ResponseSpec step(String id, String step, String token) {
		return this.client.as(token).post().uri(API + "/" + id + "/" + step).exchange();
	}

	private RestTestClient.ResponseSpec read(String id, String token) {
		return this.client.as(token).get().uri(API + "/" + id).exchange();
	}

	private RestTestClient.ResponseSpec upload(String id, byte[] file, String metadata) {
		HttpHeaders json = new HttpHeaders();
		json.setContentType(MediaType.APPLICATION_JSON);
		MultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
		body.add("file", new NamedFile(file));
		body.add("metadata", new HttpEntity<>(metadata.getBytes(StandardCharsets.UTF_8), json));
		return this.client.as(this.num)
			.post()
			.uri(API + "/" + id + "/photos")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(body)
			.exchange();
	}

	private static String text(RestTestClient.ResponseSpec response) {
		return Objects.requireNonNull(response.expectStatus().isCreated().returnResult(String.class).getResponseBody());
	}

	private static String metadata() {
		return """
				{"caption": "Group photo", "alt": "Twenty people on stairs", "credit": "JIHS/NUM", "usageTerms": "Free for reporting"}
				""";
	}

	private static byte[] picture(String format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), format, out);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return out.toByteArray();
	}

	private static String memorandum() {
		try (InputStream file = Objects
			.requireNonNull(ReleaseApiTests.class.getResourceAsStream("/samples/press-release-2026-04-24.md"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class NamedFile extends ByteArrayResource {

		private NamedFile(byte[] bytes) {
			super(bytes);
		}

		@Override
		public String getFilename() {
			return "photo.bin";
		}

	}

}
