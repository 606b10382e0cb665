package org.symposia.stack.sample;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.symposia.stack.client.ApiClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The press release of 24 April 2026. Each step looks first at how far the release is, so
 * that an interrupted load goes on where it ended.
 */
final class SampleRelease {

	private static final String RELEASES = "/api/media/releases";

	private static final Set<String> EDITABLE = Set.of("draft", "submitted", "approved");

	/** One approval per host; that of NUM by another person than the author. */
	private static final Map<String, String> APPROVERS = Map.of("num", "press-num-2", "jihs", "press-jihs");

	private static final Map<String, Supplier<BufferedImage>> DRAWINGS = Map.of("group", SamplePictures::group,
			"signing", SamplePictures::signing);

	private final JsonMapper json = new JsonMapper();

	private final SampleStack stack;

	SampleRelease(SampleStack stack) {
		this.stack = stack;
	}

	void load() throws IOException {
		JsonNode sample = this.json.readTree(resource("release-2026-04-24.json"));
		ApiClient author = this.stack.signedIn("press-num");
		JsonNode release = find(author, sample).orElseGet(() -> create(author, sample));
		if (EDITABLE.contains(release.path("state").asString())) {
			addPhotos(author, release, sample.path("photos"));
			publish(author, RELEASES + "/" + release.path("id").asString());
		}
	}

	private static Optional<JsonNode> find(ApiClient author, JsonNode sample) {
		String slug = sample.path("release").path("slug").asString();
		String cursor = "";
		do {
			JsonNode page = author.get(RELEASES + "?limit=50" + cursor);
			for (JsonNode release : page.path("items")) {
				if (release.path("slug").asString().equals(slug)) {
					return Optional.of(release);
				}
			}
			cursor = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
		}
		while (!cursor.isEmpty());
		return Optional.empty();
	}

	private static JsonNode create(ApiClient author, JsonNode sample) {
		ObjectNode draft = ((ObjectNode) sample.path("release")).deepCopy();
		draft.put("source", new String(resource("press-release-2026-04-24.md"), StandardCharsets.UTF_8));
		return author.send("POST", RELEASES, draft, Set.of());
	}

	private static void addPhotos(ApiClient author, JsonNode release, JsonNode photos) throws IOException {
		Set<JsonNode> present = Set.copyOf(release.path("photos").findValues("caption"));
		for (Map.Entry<String, JsonNode> photo : photos.properties()) {
			if (!present.contains(photo.getValue().path("caption"))) {
				BufferedImage drawing = Objects.requireNonNull(DRAWINGS.get(photo.getKey())).get();
				author.upload(RELEASES + "/" + release.path("id").asString() + "/photos", photo.getKey() + ".jpg",
						DrawnJpeg.of(drawing), photo.getValue());
			}
		}
	}

	/** Each step answers with the release as it is then. */
	private void publish(ApiClient author, String address) {
		JsonNode release = author.get(address);
		Set<JsonNode> consenting = Set.copyOf(release.path("consentingHosts").valueStream().toList());
		for (JsonNode host : release.path("hosts")
			.valueStream()
			.filter((each) -> !consenting.contains(each))
			.toList()) {
			officerOf(host).send("PUT", address + "/hosts/" + host.asString() + "/consent", null, Set.of());
		}
		if (release.path("state").asString().equals("draft")) {
			release = step(author, address + "/submission");
		}
		for (JsonNode host : release.path("missing")) {
			step(officerOf(host), address + "/approvals");
		}
		step(author, address + "/publication");
	}

	private ApiClient officerOf(JsonNode host) {
		return this.stack.signedIn(Objects.requireNonNull(APPROVERS.get(host.asString())));
	}

	private static JsonNode step(ApiClient officer, String address) {
		return officer.send("POST", address, new JsonMapper().createObjectNode(), Set.of());
	}

	private static byte[] resource(String name) {
		try (InputStream in = Objects.requireNonNull(SampleRelease.class.getResourceAsStream(name), name)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new IllegalStateException(name + " cannot be read", ex);
		}
	}

}
