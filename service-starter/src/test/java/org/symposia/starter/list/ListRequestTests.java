package org.symposia.starter.list;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListRequestTests {

	@ParameterizedTest
	@CsvSource({ "'', 0", "'   ', 0", "Erika, 1", "' Erika\u3000 Mustermann ', 2", "a\u00a0b\tc, 3" })
	void splitsAQueryIntoWords(String query, int words) {
		assertThat(request(query).words()).hasSize(words);
	}

	@ParameterizedTest
	@CsvSource({ "erika, true", "MUSTER, true", "erika berlin, true", "erika tokyo, false", "'', true",
			"ERIKA MUSTERMANN BERLIN, true", "e.ika, false" })
	void findsEveryWordInAnyText(String query, boolean found) {
		assertThat(request(query).matches("Erika Mustermann", null, "Berlin")).isEqualTo(found);
	}

	@Test
	void findsNothingInNoTextButEverythingWithoutWords() {
		assertThat(request("a").matches()).isFalse();
		assertThat(request("").matches()).isTrue();
		assertThat(request("").matching("title").getCriteriaObject()).isEmpty();
	}

	@Test
	void takesTheWordsLiterallyInTheStore() {
		assertThat(request("a.b (c").matching("title", "name").getCriteriaObject().toString()).contains("\\Qa.b\\E",
				"\\Q(c\\E", "title", "name");
	}

	@Test
	void startsWithoutCursor() {
		assertThat(ListRequest.first(3)).isEqualTo(new ListRequest(null, 3, ""));
	}

	@Test
	void readsBackACursorThatItWrote() {
		Cursor cursor = new Cursor(List.of("2026-04-15T08:00:00Z", "t\"1", "開会"));
		assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
		assertThat(Cursor.read(cursor.text())).isEqualTo(cursor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%", "abc", "e30", "bnVsbA", "W251bGxd", "Ww" })
	void refusesACursorThatNoListWrote(String text) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> Cursor.read(text))
			.satisfies((refused) -> assertThat(refused.errors())
				.containsExactly(new FieldError("cursor", "must be the value of next in an answer of this list")));
	}

	@Test
	void isAnsweredWithTheCursorOfTheNextPart() {
		ListPage<Integer> part = new ListPage<>(List.of("a", "bc"), "next").map(String::length);
		assertThat(JsonMapper.shared().writeValueAsString(part)).isEqualTo("{\"items\":[1,2],\"next\":\"next\"}");
		assertThat(JsonMapper.shared().writeValueAsString(ListPage.of(List.of())))
			.isEqualTo("{\"items\":[],\"next\":null}");
	}

	private static ListRequest request(String query) {
		return new ListRequest(null, 10, query);
	}

}
