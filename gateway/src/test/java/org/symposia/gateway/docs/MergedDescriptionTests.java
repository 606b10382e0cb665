package org.symposia.gateway.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class MergedDescriptionTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Test
	void prefixesComponentsAndReferencesByTheirService() {
		JsonNode docs = merged("""
				{"paths": {"/api/NAME": {"get": {"operationId": "list", "responses": {"200": {"schema":
				  {"$ref": "#/components/schemas/Event"}}}, "oneOf": [{"$ref": "#/components/schemas/Other"}]}}},
				 "components": {"schemas": {"Event": {"type": "object"}, "Other": {}}}}""");
		assertThat(docs.at("/components/schemas").propertyNames()).containsExactly("agenda.Event", "agenda.Other",
				"media.Event", "media.Other");
		JsonNode operation = docs.at("/paths/~1api~1media/get");
		assertThat(operation.at("/responses/200/schema/$ref").asString()).isEqualTo("#/components/schemas/media.Event");
		assertThat(operation.at("/oneOf/0/$ref").asString()).isEqualTo("#/components/schemas/media.Other");
	}

	@Test
	void prefixesAndTagsOperationsByTheirService() {
		JsonNode operation = merged("{\"paths\": {\"/api/NAME\": {\"get\": {\"operationId\": \"list\"}}}}")
			.at("/paths/~1api~1agenda/get");
		assertThat(operation.path("operationId").asString()).isEqualTo("agenda.list");
		assertThat(operation.path("tags")).extracting(JsonNode::asString).containsExactly("agenda");
	}

	@Test
	void sharesSecuritySchemes() {
		JsonNode docs = merged("{\"components\": {\"securitySchemes\": {\"bearer\": {\"type\": \"http\"}}}}");
		assertThat(docs.at("/components/securitySchemes").propertyNames()).containsExactly("bearer");
	}

	@Test
	void namesTheSiteAndTheServices() {
		JsonNode docs = merged("{}");
		assertThat(docs.at("/servers/0/url").asString()).isEqualTo("https://symposia.example");
		assertThat(docs.path("tags")).extracting((tag) -> tag.path("name").asString())
			.containsExactly("agenda", "media");
	}

	@Test
	void leavesTheGivenDescriptionsAsTheyAre() {
		ObjectNode description = (ObjectNode) JSON
			.readTree("{\"paths\": {\"/api\": {\"get\": {\"operationId\": \"list\"}}}}");
		ObjectNode before = description.deepCopy();
		new MergedDescription(JSON, "https://symposia.example").of(Map.of("agenda", description));
		assertThat(description).isEqualTo(before);
	}

	private static JsonNode merged(String description) {
		Map<String, ObjectNode> services = new LinkedHashMap<>();
		List.of("agenda", "media")
			.forEach((name) -> services.put(name, (ObjectNode) JSON.readTree(description.replace("NAME", name))));
		return new MergedDescription(JSON, "https://symposia.example").of(services);
	}

}
