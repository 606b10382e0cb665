package org.symposia.starter.outbox;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** Writes events in the structured JSON mode of CloudEvents 1.0. */
final class CloudEvents {

	private final JsonMapper json;

	private final String source;

	CloudEvents(JsonMapper json, String source) {
		this.json = json;
		this.source = source;
	}

	byte[] write(DomainEvent event) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("specversion", "1.0");
		body.put("id", event.id());
		body.put("source", this.source);
		body.put("type", event.type());
		body.put("subject", event.subject());
		body.put("time", event.time().toString());
		body.put("datacontenttype", "application/json");
		body.put("data", event.data());
		return this.json.writeValueAsBytes(body);
	}

}
