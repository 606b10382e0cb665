package org.symposia.starter.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * The part of a list that a request asks for. A handler declares it as a parameter and
 * hands it to a {@link ListOrder}; {@link ListLimit} sets other bounds.
 *
 * @param cursor {@code next} of the part before; null for the first part
 * @param limit how many items the part holds at most
 * @param query words that an item has to contain; empty for all items
 */
public record ListRequest(@Nullable String cursor, int limit, String query) {

	static final int STANDARD_LIMIT = 50;

	static final int HIGHEST_LIMIT = 200;

	private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

	/** The first part of a list. */
	public static ListRequest first(int limit) {
		return new ListRequest(null, limit, "");
	}

	/** The words of the query as they were written. */
	public List<String> words() {
		return SPACES.splitAsStream(this.query).filter((word) -> !word.isEmpty()).toList();
	}

	/** Every word is part of one of the fields, in upper or lower case. */
	public Criteria matching(String... fields) {
		List<Criteria> words = words().stream()
			.map((word) -> Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
			.map((word) -> new Criteria()
				.orOperator(Stream.of(fields).map((field) -> Criteria.where(field).regex(word)).toList()))
			.toList();
		return words.isEmpty() ? new Criteria() : new Criteria().andOperator(words);
	}

	/** Whether every word is part of one of the texts, in upper or lower case. */
	public boolean matches(@Nullable String... texts) {
		List<String> lower = Arrays.stream(texts)
			.filter(Objects::nonNull)
			.map((text) -> text.toLowerCase(Locale.ROOT))
			.toList();
		return words().stream()
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.allMatch((word) -> lower.stream().anyMatch((text) -> text.contains(word)));
	}

}
