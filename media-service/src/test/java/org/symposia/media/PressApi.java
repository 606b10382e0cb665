package org.symposia.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.symposia.media.sample.Samples;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Calls the API as press officers' programs do. */
public final class PressApi {

	public static final String RELEASES = "/api/media/releases";

	public static final String NUM = TestTokens.pressOfficer("num");

	public static final String NUM_2 = TestTokens.pressOfficer("press-num-2", "num");

	public static final String JIHS = TestTokens.pressOfficer("jihs");

	public static final Map<String, Object> DESCRIBED = Map.of("caption", "Group photo", "alt", "Twenty people",
			"credit", "JIHS/NUM", "usageTerms", "Free for reporting");

	private final TestClient client;

	public PressApi(TestClient client) {
		this.client = client;
	}

	/** The id of a new release of these hosts. */
	public String opened(String source, String... hosts) {
		return text(open(source, hosts).expectStatus().isCreated(), "$.id");
	}

	public ResponseSpec open(String source, String... hosts) {
		return open(Map.of("hosts", List.of(hosts), "language", "en", "source", source));
	}

	public ResponseSpec open(Map<String, Object> draft) {
		return open(NUM, draft);
	}

	public ResponseSpec open(String token, Map<String, Object> draft) {
		return this.client.as(token)
			.post()
			.uri(RELEASES)
			.contentType(MediaType.APPLICATION_JSON)
			.body(draft)
			.exchange();
	}

	public ResponseSpec replace(String id, String token, String ifMatch, String source, String... hosts) {
		return this.client.as(token)
			.put()
			.uri(RELEASES + "/" + id)
			.header(HttpHeaders.IF_MATCH, ifMatch)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("hosts", List.of(hosts), "language", "en", "source", source))
			.exchange();
	}

	public ResponseSpec step(String id, String step, String token) {
		return this.client.as(token).post().uri(RELEASES + "/" + id + "/" + step).exchange();
	}

	public ResponseSpec read(String id) {
		return read(id, NUM);
	}

	public ResponseSpec read(String id, String token) {
		return this.client.as(token).get().uri(RELEASES + "/" + id).exchange();
	}

	public void submitted(String id) {
		step(id, "submission", NUM).expectStatus().isOk();
	}

	/** Takes a release of both institutions to the public. */
	public void published(String id) {
		submitted(id);
		step(id, "approvals", NUM).expectStatus().isOk();
		step(id, "approvals", JIHS).expectStatus().isOk();
		step(id, "publication", NUM).expectStatus().isOk();
	}

	/** The id of a photo added to a release. */
	public String photographed(String id) {
		return text(upload(id, Samples.picture("jpg"), DESCRIBED).expectStatus().isCreated(), "$.id");
	}

	public ResponseSpec upload(String id, byte[] file, Object metadata) {
		MultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
		body.add("file", new NamedFile(file, "photo.jpg"));
		body.add("metadata", metadata(metadata));
		return send(id, body);
	}

	public ResponseSpec send(String id, MultiValueMap<String, Object> body) {
		return this.client.as(NUM)
			.post()
			.uri(RELEASES + "/" + id + "/photos")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(body)
			.exchange();
	}

	public static HttpEntity<Object> metadata(Object metadata) {
		HttpHeaders json = new HttpHeaders();
		json.setContentType(MediaType.APPLICATION_JSON);
		return new HttpEntity<>((metadata instanceof String text) ? text.getBytes(StandardCharsets.UTF_8) : metadata,
				json);
	}

	public static <T> T text(ResponseSpec response, String path) {
		return JsonPath.read(body(response), path);
	}

	public static String body(ResponseSpec response) {
		return Objects.requireNonNull(response.returnResult(String.class).getResponseBody());
	}

	public static byte[] bytes(ResponseSpec response) {
		return Objects.requireNonNull(response.returnResult(byte[].class).getResponseBody());
	}

	/** A file as browsers send it. */
	public static final class NamedFile extends ByteArrayResource {

		private final String name;

		public NamedFile(byte[] bytes, String name) {
			super(bytes);
			this.name = name;
		}

		@Override
		public String getFilename() {
			return this.name;
		}

	}

}
