package org.symposia.registration.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.util.UriUtils;

import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.SearchWords;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * Selects registrations of the attendee list.
 *
 * @param state null for all
 * @param search words of names, address or affiliation
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

	/** Every word has to occur in the registration. */
	Criteria criteria() {
		List<Criteria> all = new ArrayList<>();
		if (this.state != null) {
			all.add(where("status.state").is(this.state));
		}
		SPACES.splitAsStream(this.search).filter((word) -> !word.isEmpty()).forEach((word) -> {
			all.add(new Criteria().orOperator(where(SearchWords.FIELD).regex(Pattern.quote(SearchWords.folded(word))),
					new Criteria().andOperator(where(SearchWords.FIELD).exists(false), unfolded(word))));
		});
		return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
	}

	/** Registrations stored before the search text was stored are searched as typed. */
	private static Criteria unfolded(String word) {
		Pattern part = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE);
		return new Criteria()
			.orOperator(FIELDS.stream().map((field) -> where("attendee.person." + field).regex(part)).toList());
	}

}
