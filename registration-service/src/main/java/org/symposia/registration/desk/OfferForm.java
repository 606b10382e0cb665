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
import org.symposia.registration.registration.InputError;
import org.symposia.starter.text.LocalizedText;

/**
 * The form with the terms of registration: local times, minutes to hold, one category per
 * line.
 *
 * @param fields values by field
 * @param zone of the local times
 * @param current the present terms: values that the form shows with less precision stay
 * exact unless they are edited
 */
record OfferForm(Map<String, String> fields, ZoneId zone, @Nullable Offer current) {

	private static final List<String> LANGUAGES = List.of("en", "de", "ja");

	static OfferForm empty(ZoneId zone) {
		return new OfferForm(Map.of("minutes", "120", "confirmByMail", "true", "categories",
				"participant | Participant | Teilnahme | 一般参加"), zone, null);
	}

	static OfferForm of(Offer offer, int places, ZoneId zone) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("places", String.valueOf(places));
		fields.put("minutes", String.valueOf(Math.max(1, offer.holdFor().toMinutes())));
		fields.put("opens", local(offer.opens(), zone));
		fields.put("closes", local(offer.closes(), zone));
		fields.put("categories", offer.categories().stream().map(OfferForm::line).collect(Collectors.joining("\n")));
		fields.put("confirmByMail", String.valueOf(offer.confirmByMail()));
		return new OfferForm(fields, zone, offer);
	}

	public String at(String field) {
		return Objects.requireNonNullElse(this.fields.get(field), "");
	}

	/** The terms; adds an error for each unreadable value. */
	OfferInput input(List<InputError> errors) {
		Integer places = read("places", Integer::valueOf, errors,
				new InputError("places", "places.range", List.of(OfferInput.MOST_PLACES)));
		return new OfferInput(places, hold(errors), moment("opens", errors), moment("closes", errors), categories(),
				"true".equals(at("confirmByMail")));
	}

	private @Nullable Duration hold(List<InputError> errors) {
		Offer same = unchanged("minutes");
		return (same != null) ? same.holdFor() : read("minutes", (text) -> Duration.ofMinutes(Long.parseLong(text)),
				errors, InputError.of("minutes", "minutes.range"));
	}

	private @Nullable Instant moment(String field, List<InputError> errors) {
		Offer same = unchanged(field);
		if (same != null) {
			return field.equals("opens") ? same.opens() : same.closes();
		}
		LocalDateTime typed = read(field, LocalDateTime::parse, errors, InputError.of(field, "moment.invalid"));
		if (typed != null && this.zone.getRules().getValidOffsets(typed).isEmpty()) {
			errors.add(InputError.of(field, "moment.skipped"));
			return null;
		}
		return (typed != null) ? typed.atZone(this.zone).toInstant() : null;
	}

	/** The present terms, if the field was not edited. */
	private @Nullable Offer unchanged(String field) {
		Offer offer = this.current;
		return (offer != null && at(field).equals(of(offer, 0, this.zone).at(field))) ? offer : null;
	}

	private <T> @Nullable T read(String field, Function<String, T> reader, List<InputError> errors,
			InputError otherwise) {
		String text = at(field).strip();
		try {
			return text.isEmpty() ? null : reader.apply(text);
		}
		catch (NumberFormatException | DateTimeException | ArithmeticException ex) {
			errors.add(otherwise);
			return null;
		}
	}

	private List<OfferInput.@Nullable CategoryInput> categories() {
		List<OfferInput.@Nullable CategoryInput> categories = new ArrayList<>();
		at("categories").lines().filter((line) -> !line.isBlank()).map(this::category).forEach(categories::add);
		return categories;
	}

	private OfferInput.CategoryInput category(String line) {
		Offer offer = this.current;
		List<Category> known = (offer != null) ? offer.categories() : List.of();
		return known.stream()
			.filter((category) -> line(category).strip().equals(line.strip()))
			.findFirst()
			.map((category) -> new OfferInput.CategoryInput(category.id(), category.name()))
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
		Map<String, String> names = category.name().asMap();
		String authoritative = category.name().authoritative();
		return category.id() + " | "
				+ LANGUAGES.stream()
					.map((language) -> names.getOrDefault(language, language.equals("en") ? authoritative : ""))
					.collect(Collectors.joining(" | "));
	}

	private static String local(@Nullable Instant moment, ZoneId zone) {
		return (moment != null) ? moment.atZone(zone).toLocalDateTime().withSecond(0).withNano(0).toString() : "";
	}

}
