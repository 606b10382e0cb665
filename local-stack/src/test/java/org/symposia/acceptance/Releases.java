package org.symposia.acceptance;

import tools.jackson.databind.JsonNode;

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
		return product.api("press-num").post("/api/media/releases", SOURCE.formatted(text)).expect(201).json();
	}

	/** Publishes a draft as its institution does, and returns it with its slug. */
	static JsonNode publish(Product product, String release) {
		String address = "/api/media/releases/" + release;
		product.api("press-num").post(address + "/submission", "{}").expect(200);
		product.api("press-num-2").post(address + "/approvals", "{}").expect(200);
		return product.api("press-num").post(address + "/publication", "{}").expect(200).json();
	}

	/**
	 * {@return the path of a release that everybody can read}
	 */
	static String published(Product product, String headline) {
		String release = drafted(product, headline).path("id").asString();
		return "/press/" + publish(product, release).path("slug").asString();
	}

}
