package org.symposia.registration.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.PrivacyNotice;
import org.symposia.registration.registration.Consent;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.text.LocalizedText;

/**
 * The terms of registration as submitted, not validated.
 *
 * @param places total number of places
 * @param holdFor how long a place is held for confirmation; default PT2H
 * @param opens default: at once
 * @param closes default: at the end of the event
 * @param categories default: one category "participant"
 * @param confirmByMail whether mailboxes are confirmed first; default true
 * @param privacyNotice {@code notice} if the form says how data are handled,
 * {@code acknowledge} if attendees confirm that they have read it; default notice
 * @param consents voluntary consents that the form asks for: {@code photos}; default none
 */
record OfferInput(@Nullable Integer places, @Nullable Duration holdFor, @Nullable Instant opens,
		@Nullable Instant closes, @Nullable List<@Nullable CategoryInput> categories, @Nullable Boolean confirmByMail,
		@Nullable String privacyNotice, @Nullable List<@Nullable String> consents) {

	static final int MAX_PLACES = 100_000;

	private static final int MAX_CATEGORIES = 50;

	private static final int LONGEST_TEXT = 100;

	private static final Duration LONGEST_HOLD = Duration.ofDays(30);

	private static final Duration SHORTEST_HOLD = Duration.ofSeconds(1);

	private static final Instant EARLIEST = Instant.EPOCH;

	/** One day before years get five digits, so that they do in no zone. */
	private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Category PARTICIPANT = new Category("participant", labels("Participant", "Teilnahme", "一般参加"));

	/** Adds the errors, at the fields of the API. */
	void validate(FieldErrors errors) {
		validate(errors, "holdFor", (index) -> "categories[" + index + "]");
	}

	/**
	 * Adds the errors, at fields named as in a form or in the API.
	 * @param hold name of the field with the duration
	 * @param category names of the fields with the categories, by index
	 */
	void validate(FieldErrors errors, String hold, IntFunction<String> category) {
		if (this.places == null || this.places < 1 || this.places > MAX_PLACES) {
			errors.add("places", "range", MAX_PLACES);
		}
		validateMoment(errors, "opens", this.opens);
		validateMoment(errors, "closes", this.closes);
		if (this.opens != null && this.closes != null && !this.opens.isBefore(this.closes)) {
			errors.add("closes", "order");
		}
		validateCategories(errors, category);
		if (notice().isEmpty()) {
			errors.add("privacyNotice", "choice");
		}
		if (!Consent.VOLUNTARY.containsAll(asked())) {
			errors.add("consents", "choice");
		}
		if (hold().compareTo(SHORTEST_HOLD) < 0 || hold().compareTo(LONGEST_HOLD) > 0) {
			errors.add(hold, "range");
		}
	}

	private static void validateMoment(FieldErrors errors, String field, @Nullable Instant moment) {
		if (moment != null && (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST))) {
			errors.add(field, "moment-range");
		}
	}

	private void validateCategories(FieldErrors errors, IntFunction<String> field) {
		List<@Nullable CategoryInput> given = (this.categories != null) ? this.categories : List.of();
		if (this.categories != null && (given.isEmpty() || given.size() > MAX_CATEGORIES)) {
			errors.add("categories", "count", MAX_CATEGORIES);
		}
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < given.size(); i++) {
			CategoryInput each = given.get(i);
			if (each == null || !each.isValid() || !ids.add(Objects.requireNonNull(each.id()))) {
				errors.add(field.apply(i), "invalid-category");
			}
		}
	}

	int acceptedPlaces() {
		return Objects.requireNonNull(this.places);
	}

	Offer accepted(String event) {
		List<Category> accepted = (this.categories == null) ? List.of(PARTICIPANT)
				: this.categories.stream().map((each) -> Objects.requireNonNull(each).accepted()).toList();
		return new Offer(event, 0, hold(), this.opens, this.closes, accepted, !Boolean.FALSE.equals(this.confirmByMail),
				notice().orElseThrow(), asked().stream().map(Objects::requireNonNull).distinct().toList());
	}

	private List<@Nullable String> asked() {
		return (this.consents != null) ? this.consents : List.of();
	}

	private static LocalizedText labels(String english, String german, String japanese) {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("en", english);
		labels.put("de", german);
		labels.put("ja", japanese);
		return LocalizedText.of(labels);
	}

	private Optional<PrivacyNotice> notice() {
		return (this.privacyNotice != null) ? PrivacyNotice.of(this.privacyNotice) : Optional.of(PrivacyNotice.NOTICE);
	}

	private Duration hold() {
		return (this.holdFor != null) ? this.holdFor : Duration.ofHours(2);
	}

	/**
	 * A category as submitted, not validated.
	 *
	 * @param id small letters, digits and hyphens, unique within the offer
	 * @param label its name for people, at most 100 characters a language
	 */
	record CategoryInput(@Nullable String id, @Nullable LocalizedText label) {

		boolean isValid() {
			return this.id != null && this.id.length() <= LONGEST_TEXT && SLUG.matcher(this.id).matches()
					&& this.label != null && !this.label.isEmpty()
					&& this.label.asMap().values().stream().allMatch((text) -> text.length() <= LONGEST_TEXT);
		}

		Category accepted() {
			return new Category(Objects.requireNonNull(this.id), Objects.requireNonNull(this.label));
		}

	}

}
