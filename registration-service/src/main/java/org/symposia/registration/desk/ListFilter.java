package org.symposia.registration.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.query.Criteria;

import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.SearchWords;
import org.symposia.registration.attendee.Typed;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * Which registrations the desk shows.
 *
 * @param state their state, or null for all
 * @param search part of a name, an address or an affiliation
 */
record ListFilter(@Nullable RegistrationState state, String search) {

	private static final int LONGEST = 200;

	private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

	private static final List<String> FIELDS = List.of("attendee.givenName", "attendee.familyName", "attendee.email",
			"attendee.affiliation", "attendee.nativeName.givenName", "attendee.nativeName.familyName",
			"attendee.nativeName.givenNameReading", "attendee.nativeName.familyNameReading");

	static ListFilter of(@Nullable String state, @Nullable String search) {
		return new ListFilter(RegistrationState.of(Objects.requireNonNullElse(state, "")).orElse(null),
				shortened(Objects.requireNonNullElse(search, "").strip()));
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

	/** Every word of the search is among those of the registration. */
	Criteria criteria() {
		List<Criteria> all = new ArrayList<>();
		if (this.state != null) {
			all.add(where("standing.state").is(this.state));
		}
		this.search.lines().flatMap(SPACES::splitAsStream).filter((word) -> !word.isEmpty()).forEach((word) -> {
			all.add(new Criteria().orOperator(where(SearchWords.FIELD).regex(Pattern.quote(Typed.folded(word))),
					new Criteria().andOperator(where(SearchWords.FIELD).exists(false), unfolded(word))));
		});
		return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
	}

	/** What was stored before words were folded is found as it was typed then. */
	private static Criteria unfolded(String word) {
		Pattern part = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE);
		return new Criteria().orOperator(FIELDS.stream().map((field) -> where(field).regex(part)).toList());
	}

}
