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

	/** A release that its authors still write, with its id. */
	static JsonNode drafted(Product product, String headline) {
		String text = "# " + headline + "\\n\\nBerlin, 15 April 2026 – Two institutions met.\\n";
		return expect(201, product.program("press-num").post("/api/media/releases", SOURCE.formatted(text)));
	}

	/** Publishes a draft as its institution does, and returns it with its slug. */
	static JsonNode publish(Product product, String release) {
		String address = "/api/media/releases/" + release;
		expect(200, product.program("press-num").post(address + "/submission", "{}"));
		expect(200, product.program("press-num-2").post(address + "/approvals", "{}"));
		return expect(200, product.program("press-num").post(address + "/publication", "{}"));
	}

	/**
	 * {@return the path of a release that everybody can read}
	 */
	static String published(Product product, String headline) {
		String release = drafted(product, headline).path("id").asString();
		return "/press/" + publish(product, release).path("slug").asString();
	}

	private static JsonNode expect(int status, Program.Answer answer) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		return answer.json();
	}

}
