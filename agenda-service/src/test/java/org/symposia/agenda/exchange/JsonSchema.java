package org.symposia.agenda.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Checks JSON against the keywords of JSON Schema that the schema of schedule.json uses.
 */
record JsonSchema(JsonNode root) {

	List<String> violations(JsonNode value) {
		List<String> violations = new ArrayList<>();
		check("", value, this.root, violations);
		return violations;
	}

	private void check(String path, JsonNode value, JsonNode schema, List<String> violations) {
		if (schema.isBoolean()) {
			if (!schema.asBoolean()) {
				violations.add(path + " is not allowed");
			}
			return;
		}
		if (schema.has("$ref")) {
			check(path, value, this.root.at(schema.path("$ref").asString().substring(1)), violations);
			return;
		}
		if (schema.has("type") && !isOfType(value, schema.path("type"))) {
			violations.add(path + " is no " + schema.path("type"));
			return;
		}
		if (schema.has("pattern") && value.isString()
				&& !Pattern.compile(schema.path("pattern").asString()).matcher(value.asString()).find()) {
			violations.add(path + " does not match: " + value);
		}
		if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
			violations.add(path + " is none of " + schema.path("enum"));
		}
		if (schema.has("minimum") && value.asLong() < schema.path("minimum").asLong()) {
			violations.add(path + " is too small");
		}
		if (schema.has("oneOf")) {
			long fitting = schema.path("oneOf").valueStream().filter((each) -> fits(value, each)).count();
			if (fitting != 1) {
				violations.add(path + " fits " + fitting + " of the choices");
			}
		}
		if (value.isObject()) {
			checkObject(path, value, schema, violations);
		}
		if (value.isArray() && schema.has("items")) {
			for (int index = 0; index < value.size(); index++) {
				check(path + "/" + index, value.get(index), schema.path("items"), violations);
			}
		}
	}

	private boolean fits(JsonNode value, JsonNode schema) {
		List<String> violations = new ArrayList<>();
		check("", value, schema, violations);
		return violations.isEmpty();
	}

	private void checkObject(String path, JsonNode value, JsonNode schema, List<String> violations) {
		schema.path("required").forEach((name) -> {
			if (!value.has(name.asString())) {
				violations.add(path + " lacks " + name);
			}
		});
		value.properties().forEach((each) -> {
			String name = each.getKey();
			JsonNode known = schema.path("properties").path(name);
			JsonNode alike = schema.path("patternProperties")
				.properties()
				.stream()
				.filter((pattern) -> Pattern.compile(pattern.getKey()).matcher(name).find())
				.map(Map.Entry::getValue)
				.findFirst()
				.orElse(null);
			if (!known.isMissingNode()) {
				check(path + "/" + name, each.getValue(), known, violations);
			}
			else if (alike != null) {
				check(path + "/" + name, each.getValue(), alike, violations);
			}
			else if (schema.path("additionalProperties").isBoolean()
					&& !schema.path("additionalProperties").asBoolean()) {
				violations.add(path + "/" + name + " is not allowed");
			}
		});
	}

	private static boolean isOfType(JsonNode value, JsonNode type) {
		if (type.isArray()) {
			return type.valueStream().anyMatch((each) -> isOfType(value, each));
		}
		return switch (type.asString()) {
			case "object" -> value.isObject();
			case "array" -> value.isArray();
			case "string" -> value.isString();
			case "integer" -> value.isIntegralNumber();
			case "number" -> value.isNumber();
			case "boolean" -> value.isBoolean();
			case "null" -> value.isNull();
			default -> false;
		};
	}

}
