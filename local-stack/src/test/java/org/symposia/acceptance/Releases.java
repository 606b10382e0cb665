package org.symposia.acceptance;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Press releases made for one test, by the public API.
 */
final class Releases {

	private static final String SOURCE = """
			{"hosts": ["num"], "language": "en", "event": "berlin-2026", "source": "%s"}""";

	private Releases() {
	}

	/** A release that everybody can read, with its id and slug. */
	static JsonNode published(Product product, String headline) {
		Program author = product.program("press-num");
		String text = "# " + headline + "\\n\\nBerlin, 15 April 2026 – Two institutions met.\\n";
		JsonNode release = expect(201, author.post("/api/media/releases", SOURCE.formatted(text)));
		String address = "/api/media/releases/" + release.path("id").asString();
		expect(200, author.post(address + "/submission", "{}"));
		expect(200, product.program("press-num-2").post(address + "/approvals", "{}"));
		return expect(200, author.post(address + "/publication", "{}"));
	}

	private static JsonNode expect(int status, Program.Answer answer) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		return answer.json();
	}

}
