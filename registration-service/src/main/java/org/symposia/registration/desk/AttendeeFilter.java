package org.symposia.registration.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.util.UriUtils;

import org.symposia.registration.offer.Category;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.SearchKeys;
import org.symposia.registration.registration.StoredSearchKeys;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * Selects registrations of the attendee list.
 *
 * @param state null for all
 * @param search words of names, address, affiliation, ticket or category
 */
record AttendeeFilter(@Nullable RegistrationState state, String search) {

	private static final int LONGEST = 200;

	private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

	private static final List<String> FIELDS = List.of("givenName", "familyName", "email", "affiliation",
			"nativeName.familyName", "nativeName.givenName", "nativeName.familyReading", "nativeName.givenReading");

	static AttendeeFilter of(@Nullable String state, @Nullable String search) {
		return new AttendeeFilter(RegistrationState.of(Objects.requireNonNullElse(state, "")).orElse(null),
				shortened(Objects.requireNonNullElse(search, "").strip()));
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

	AttendeeFilter in(@Nullable RegistrationState other) {
		return new AttendeeFilter(other, this.search);
	}

	@Nullable String slug() {
		return (this.state != null) ? this.state.slug() : null;
	}

	/** The address of a list with this filter. */
	String address(String path, @Nullable String cursor) {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		add(query, "state", slug());
		add(query, "query", this.search);
		add(query, "cursor", cursor);
		return path + query;
	}

	private static void add(StringJoiner query, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			query.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		}
	}

	/**
	 * Every word has to occur in the registration or in the name of its category.
	 * @param categories of the event's offer
	 */
	Criteria criteria(List<Category> categories) {
		List<Criteria> all = new ArrayList<>();
		if (this.state != null) {
			all.add(where("status.state").is(this.state));
		}
		SPACES.splitAsStream(this.search)
			.filter((word) -> !word.isEmpty())
			.forEach((word) -> all.add(new Criteria().orOperator(folded(word),
					where("attendee.category").in(named(word, categories)), unfolded(word))));
		return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
	}

	private static Criteria folded(String word) {
		return where(StoredSearchKeys.FIELD)
			.regex(SearchKeys.spellings(word).stream().map(Pattern::quote).collect(Collectors.joining("|")));
	}

	private static List<String> named(String word, List<Category> categories) {
		List<String> spellings = SearchKeys.spellings(word);
		return categories.stream()
			.filter((category) -> category.label()
				.asMap()
				.values()
				.stream()
				.flatMap((label) -> SearchKeys.spellings(label).stream())
				.anyMatch((label) -> spellings.stream().anyMatch(label::contains)))
			.map(Category::id)
			.toList();
	}

	/** Registrations whose keys were not stored yet are searched as typed. */
	private static Criteria unfolded(String word) {
		Pattern part = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE);
		Criteria typed = new Criteria()
			.orOperator(FIELDS.stream().map((field) -> where("attendee.person." + field).regex(part)).toList());
		return new Criteria().andOperator(where(StoredSearchKeys.FIELD).exists(false), typed);
	}

}
