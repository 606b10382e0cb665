package org.symposia.gateway.docs;

import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Merges the OpenAPI documents of the services into one. Names of components and
 * operations are prefixed with their service, so that two services may use the same name.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI 3.1</a>
 */
class MergedDescription {

	private static final String REFERENCE = "#/components/";

	private final JsonMapper json;

	private final ObjectNode whole;

	MergedDescription(JsonMapper json, String publicUrl) {
		this.json = json;
		this.whole = json.createObjectNode().put("openapi", "3.1.0");
		this.whole.putObject("info")
			.put("title", "Symposia")
			.put("version", "1")
			.put("description", "Plans, fills and announces scientific events.");
		this.whole.putArray("servers").addObject().put("url", publicUrl);
		this.whole.putArray("tags");
		this.whole.putObject("paths");
		this.whole.putObject("components");
	}

	/** The document of all the given services. */
	ObjectNode of(Map<String, ObjectNode> services) {
		services.forEach(this::add);
		return this.whole;
	}

	private void add(String service, ObjectNode description) {
		this.whole.withArray("tags").addObject().put("name", service);
		ObjectNode own = (ObjectNode) renamed(description, service);
		own.path("paths").properties().forEach((path) -> addPath(service, path.getKey(), path.getValue()));
		own.path("components").properties().forEach((kind) -> addComponents(service, kind.getKey(), kind.getValue()));
	}

	private void addPath(String service, String path, JsonNode operations) {
		operations.properties().forEach((operation) -> {
			if (operation.getValue() instanceof ObjectNode details && details.has("operationId")) {
				details.put("operationId", service + "." + details.path("operationId").asString());
				details.putArray("tags").add(service);
			}
		});
		((ObjectNode) this.whole.path("paths")).set(path, operations);
	}

	private void addComponents(String service, String kind, JsonNode components) {
		ObjectNode all = this.whole.withObject("/components/" + kind);
		components.properties()
			.forEach((component) -> all.set(name(service, kind, component.getKey()), component.getValue()));
	}

	/**
	 * Security schemes are meant to be the same everywhere and are referred to by name.
	 */
	private static String name(String service, String kind, String component) {
		return kind.equals("securitySchemes") ? component : service + "." + component;
	}

	private JsonNode renamed(JsonNode node, String service) {
		return switch (node) {
			case ObjectNode object -> renamedObject(object, service);
			case ArrayNode array -> renamedArray(array, service);
			case StringNode text when text.asString().startsWith(REFERENCE) ->
				StringNode.valueOf(reference(text.asString(), service));
			default -> node;
		};
	}

	private ObjectNode renamedObject(ObjectNode object, String service) {
		ObjectNode copy = this.json.createObjectNode();
		object.properties().forEach((field) -> copy.set(field.getKey(), renamed(field.getValue(), service)));
		return copy;
	}

	private ArrayNode renamedArray(ArrayNode array, String service) {
		ArrayNode copy = this.json.createArrayNode();
		array.forEach((element) -> copy.add(renamed(element, service)));
		return copy;
	}

	private static String reference(String reference, String service) {
		String[] parts = reference.substring(REFERENCE.length()).split("/", 2);
		return REFERENCE + parts[0] + "/" + name(service, parts[0], parts[1]);
	}

}
