package org.symposia.gateway.docs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A service's API as a page shows it.
 *
 * @param name the service
 * @param operations what it offers
 */
record DescribedService(String name, List<Operation> operations) {

	/** In the order in which one gets to know a thing. */
	private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

	private static final Comparator<Operation> BY_PATH = Comparator.comparing(Operation::path)
		.thenComparingInt((operation) -> METHODS.indexOf(operation.method().toLowerCase(Locale.ROOT)));

	static DescribedService of(String name, JsonNode description) {
		return new DescribedService(name,
				description.path("paths")
					.properties()
					.stream()
					.flatMap((path) -> path.getValue()
						.properties()
						.stream()
						.filter((operation) -> METHODS.contains(operation.getKey()))
						.map((operation) -> Operation.of(path.getKey(), operation)))
					.sorted(BY_PATH)
					.toList());
	}

	/**
	 * One thing that can be done.
	 *
	 * @param method the HTTP method
	 * @param path the path, with variables in braces
	 * @param summary what it does, may be empty
	 */
	record Operation(String method, String path, String summary) {

		static Operation of(String path, Map.Entry<String, JsonNode> operation) {
			return new Operation(operation.getKey().toUpperCase(Locale.ROOT), path,
					operation.getValue().path("summary").asString(""));
		}

	}

}
