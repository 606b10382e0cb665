package org.symposia.registration.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.registration.InputError;
import org.symposia.starter.text.LocalizedText;

/**
 * The terms of registration as submitted, not validated.
 *
 * @param places total number of places
 * @param holdFor how long a place is held for confirmation; default PT2H
 * @param opens default: at once
 * @param closes default: never
 * @param categories default: one category "participant"
 * @param confirmByMail whether mailboxes are confirmed first; default true
 */
record OfferInput(@Nullable Integer places, @Nullable Duration holdFor, @Nullable Instant opens,
		@Nullable Instant closes, @Nullable List<@Nullable CategoryInput> categories, @Nullable Boolean confirmByMail) {

	static final int MOST_PLACES = 100_000;

	private static final int MOST_CATEGORIES = 50;

	private static final int LONGEST_NAME = 100;

	private static final Duration LONGEST_HOLD = Duration.ofDays(30);

	private static final Duration SHORTEST_HOLD = Duration.ofSeconds(1);

	private static final Instant EARLIEST = Instant.EPOCH;

	/** One day before years get five digits, so that they do in no zone. */
	private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Category PARTICIPANT = new Category("participant", names("Participant", "Teilnahme", "一般参加"));

	List<InputError> errors() {
		List<InputError> errors = new ArrayList<>();
		if (this.places == null || this.places < 1 || this.places > MOST_PLACES) {
			errors.add(new InputError("places", "places.range", List.of(MOST_PLACES)));
		}
		if (hold().compareTo(SHORTEST_HOLD) < 0 || hold().compareTo(LONGEST_HOLD) > 0) {
			errors.add(InputError.of("holdFor", "holdFor.range"));
		}
		errors.addAll(momentErrors("opens", this.opens));
		errors.addAll(momentErrors("closes", this.closes));
		if (this.opens != null && this.closes != null && !this.opens.isBefore(this.closes)) {
			errors.add(InputError.of("closes", "closes.before"));
		}
		errors.addAll(categoryErrors());
		return errors;
	}

	private static List<InputError> momentErrors(String field, @Nullable Instant moment) {
		boolean fits = moment == null || (!moment.isBefore(EARLIEST) && moment.isBefore(LATEST));
		return fits ? List.of() : List.of(InputError.of(field, "moment.range"));
	}

	private List<InputError> categoryErrors() {
		List<InputError> errors = new ArrayList<>();
		List<@Nullable CategoryInput> given = (this.categories != null) ? this.categories : List.of();
		if (this.categories != null && (given.isEmpty() || given.size() > MOST_CATEGORIES)) {
			errors.add(new InputError("categories", "categories.count", List.of(MOST_CATEGORIES)));
		}
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < given.size(); i++) {
			CategoryInput category = given.get(i);
			if (category == null || !category.isValid() || !ids.add(Objects.requireNonNull(category.id()))) {
				errors.add(InputError.of("categories[" + i + "]", "categories.invalid"));
			}
		}
		return errors;
	}

	int acceptedPlaces() {
		return Objects.requireNonNull(this.places);
	}

	Offer accepted(String event) {
		List<Category> accepted = (this.categories == null) ? List.of(PARTICIPANT)
				: this.categories.stream().map((each) -> Objects.requireNonNull(each).accepted()).toList();
		return new Offer(event, 0, hold(), this.opens, this.closes, accepted,
				!Boolean.FALSE.equals(this.confirmByMail));
	}

	private static LocalizedText names(String english, String german, String japanese) {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("en", english);
		names.put("de", german);
		names.put("ja", japanese);
		return LocalizedText.of(names);
	}

	private Duration hold() {
		return (this.holdFor != null) ? this.holdFor : Duration.ofHours(2);
	}

	record CategoryInput(@Nullable String id, @Nullable LocalizedText name) {

		boolean isValid() {
			return this.id != null && this.id.length() <= LONGEST_NAME && SLUG.matcher(this.id).matches()
					&& this.name != null && !this.name.isEmpty()
					&& this.name.asMap().values().stream().allMatch((text) -> text.length() <= LONGEST_NAME);
		}

		Category accepted() {
			return new Category(Objects.requireNonNull(this.id), Objects.requireNonNull(this.name));
		}

	}

}
