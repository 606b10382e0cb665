package org.symposia.agenda.exchange.frab;

import java.util.List;

import tools.jackson.databind.JsonNode;

import org.symposia.starter.text.LocalizedText;

/** Objects of JSON as fields. */
final class JsonRecords {

	private JsonRecords() {
	}

	/** Adds each object of an array; a bare string becomes the given field. */
	static void addTo(List<Fields> list, JsonNode array, String bare) {
		for (JsonNode node : array) {
			Fields fields = new Fields();
			if (node.isObject()) {
				node.properties().forEach((each) -> put(fields, each.getKey(), each.getValue()));
			}
			else {
				put(fields, bare, node);
			}
			list.add(fields);
		}
	}

	/** Puts a value, or, of an object of texts by language, each of them. */
	static void put(Fields fields, String name, JsonNode value) {
		if (value.isValueNode()) {
			fields.put(name, value.isNull() ? null : value.asString(""));
		}
		else if (value.isObject()) {
			value.properties().forEach((each) -> {
				boolean language = LocalizedText.isLanguageTag(each.getKey()) && each.getKey().length() <= 8
						&& !each.getKey().equals("name");
				if (each.getValue().isString() && (language || each.getKey().equals("name"))) {
					fields.put(name, language ? each.getKey() : LocalizedText.UNDETERMINED, each.getValue().asString());
				}
			});
		}
	}

}
