package org.symposia.starter.list;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.starter.problem.InvalidInputException;

/**
 * The end of a part of a list.
 *
 * @param values the sort values of its last item
 */
record Cursor(List<String> values) {

	private static final JsonMapper JSON = JsonMapper.shared();

	Cursor {
		values = List.copyOf(values);
	}

	static Cursor read(String text) {
		try {
			byte[] json = Base64.getUrlDecoder().decode(text);
			return new Cursor(List.of(JSON.readValue(new String(json, StandardCharsets.UTF_8), String[].class)));
		}
		catch (IllegalArgumentException | NullPointerException | JacksonException ex) {
			throw invalid();
		}
	}

	String text() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(JSON.writeValueAsString(this.values).getBytes(StandardCharsets.UTF_8));
	}

	static InvalidInputException invalid() {
		return new InvalidInputException(ListRequestArgument.CURSOR,
				"must be the value of next in an answer of this list");
	}

}
