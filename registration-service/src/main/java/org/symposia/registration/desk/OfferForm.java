package org.symposia.registration.desk;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.offer.PrivacyNotice;
import org.symposia.registration.registration.Consent;
import org.symposia.registration.registration.PhotoConsent;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.text.LocalizedText;

/**
 * Reads and fills the form with the terms of registration: local times, minutes to hold,
 * one category per line.
 *
 * @param zone of the local times
 * @param current the present terms: values that the form shows with less precision stay
 * exact unless they are edited
 */
record OfferForm(ZoneId zone, @Nullable Offer current) {

	private static final List<String> LANGUAGES = List.of("en", "de", "ja");

	/** The values of the form. */
	FormValues values(int places) {
		Offer offer = this.current;
		if (offer == null) {
			return FormValues.empty()
				.with("minutes", "120")
				.with("confirmByMail", "true")
				.with("categories", "participant | Participant | Teilnahme | 一般参加")
				.with("version", "0");
		}
		return FormValues.empty()
			.with("places", String.valueOf(places))
			.with("opens", local(offer.opens()))
			.with("closes", local(offer.closes()))
			.with("categories", offer.categories().stream().map(OfferForm::line).collect(Collectors.joining("\n")))
			.with("confirmByMail", offer.confirmByMail() ? "true" : null)
			.with("privacyNotice", offer.asksToAcknowledge() ? PrivacyNotice.ACKNOWLEDGE.slug() : null)
			.with("consents", PhotoConsent.isAskedBy(offer) ? Consent.PHOTOS : null)
			.with("minutes", String.valueOf(Math.max(1, offer.holdFor().toMinutes())))
			.with("version", String.valueOf(offer.version()));
	}

	/** The terms; adds the errors of values that cannot be read or are not allowed. */
	OfferInput read(FormValues typed, FieldErrors errors) {
		Integer places = read(typed, "places", Integer::valueOf,
				() -> errors.add("places", "range", OfferInput.MAX_PLACES));
		OfferInput input = new OfferInput(places, hold(typed, errors), moment(typed, "opens", errors),
				moment(typed, "closes", errors), categories(typed), typed.has("confirmByMail", "true"),
				Objects.requireNonNullElse(typed.at("privacyNotice"), PrivacyNotice.NOTICE.slug()),
				new ArrayList<>(typed.all("consents")));
		input.validate(errors, "minutes", (_) -> "categories");
		return input;
	}

	private @Nullable Duration hold(FormValues typed, FieldErrors errors) {
		Offer same = unchanged(typed, "minutes");
		return (same != null) ? same.holdFor() : read(typed, "minutes",
				(text) -> Duration.ofMinutes(Long.parseLong(text)), () -> errors.add("minutes", "range"));
	}

	private @Nullable Instant moment(FormValues typed, String field, FieldErrors errors) {
		Offer same = unchanged(typed, field);
		if (same != null) {
			return field.equals("opens") ? same.opens() : same.closes();
		}
		LocalDateTime local = read(typed, field, LocalDateTime::parse, () -> errors.add(field, "optional-moment"));
		if (local != null && this.zone.getRules().getValidOffsets(local).isEmpty()) {
			errors.add(field, "skipped-moment");
			return null;
		}
		return (local != null) ? local.atZone(this.zone).toInstant() : null;
	}

	/** The present terms, if the field was not edited. */
	private @Nullable Offer unchanged(FormValues typed, String field) {
		Offer offer = this.current;
		return (offer != null && at(typed, field).equals(values(0).at(field))) ? offer : null;
	}

	private static <T> @Nullable T read(FormValues typed, String field, Function<String, T> reader,
			Runnable unreadable) {
		String text = at(typed, field).strip();
		try {
			return text.isEmpty() ? null : reader.apply(text);
		}
		catch (NumberFormatException | DateTimeException | ArithmeticException ex) {
			unreadable.run();
			return null;
		}
	}

	private static String at(FormValues typed, String field) {
		return Objects.requireNonNullElse(typed.at(field), "");
	}

	private List<OfferInput.@Nullable CategoryInput> categories(FormValues typed) {
		List<OfferInput.@Nullable CategoryInput> categories = new ArrayList<>();
		at(typed, "categories").lines().filter((line) -> !line.isBlank()).map(this::category).forEach(categories::add);
		return categories;
	}

	private OfferInput.CategoryInput category(String line) {
		Offer offer = this.current;
		List<Category> known = (offer != null) ? offer.categories() : List.of();
		return known.stream()
			.filter((category) -> line(category).strip().equals(line.strip()))
			.findFirst()
			.map((category) -> new OfferInput.CategoryInput(category.id(), category.label()))
			.orElseGet(() -> read(line));
	}

	private static OfferInput.CategoryInput read(String line) {
		List<String> parts = List.of(line.split("\\|")).stream().map(String::strip).toList();
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 1; i < Math.min(parts.size(), LANGUAGES.size() + 1); i++) {
			if (!parts.get(i).isEmpty()) {
				names.put(LANGUAGES.get(i - 1), parts.get(i));
			}
		}
		return new OfferInput.CategoryInput(parts.getFirst(), LocalizedText.of(names));
	}

	private static String line(Category category) {
		Map<String, String> labels = category.label().asMap();
		String authoritative = category.label().authoritative();
		return category.id() + " | "
				+ LANGUAGES.stream()
					.map((language) -> labels.getOrDefault(language, language.equals("en") ? authoritative : ""))
					.collect(Collectors.joining(" | "));
	}

	private String local(@Nullable Instant moment) {
		return (moment != null) ? moment.atZone(this.zone).toLocalDateTime().withSecond(0).withNano(0).toString() : "";
	}

}
