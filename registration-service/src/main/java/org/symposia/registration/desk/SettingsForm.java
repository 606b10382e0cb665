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

import org.symposia.registration.attendee.Complaint;
import org.symposia.registration.offer.Category;
import org.symposia.registration.offer.Offer;
import org.symposia.starter.text.LocalizedText;

/**
 * The terms of registration as a form shows them: times where the event is held, minutes
 * to hold, a category a line.
 *
 * @param fields what was typed, by field
 * @param zone where times are read
 */
record SettingsForm(Map<String, String> fields, ZoneId zone) {

	private static final List<String> LANGUAGES = List.of("en", "de", "ja");

	static SettingsForm empty(ZoneId zone) {
		return new SettingsForm(Map.of("minutes", "120", "confirmByMail", "true", "categories",
				"participant | Participant | Teilnahme | 一般参加"), zone);
	}

	static SettingsForm of(Offer offer, int places, ZoneId zone) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("places", String.valueOf(places));
		fields.put("minutes", String.valueOf(Math.max(1, offer.holdFor().toMinutes())));
		fields.put("opens", local(offer.opens(), zone));
		fields.put("closes", local(offer.closes(), zone));
		fields.put("categories", offer.categories().stream().map(SettingsForm::line).collect(Collectors.joining("\n")));
		fields.put("confirmByMail", String.valueOf(offer.confirmByMail()));
		return new SettingsForm(fields, zone);
	}

	public String at(String field) {
		return Objects.requireNonNullElse(this.fields.get(field), "");
	}

	/** The terms; what cannot be read is complained about. */
	OfferInput input(List<Complaint> complaints) {
		Integer places = read("places", Integer::valueOf, complaints,
				new Complaint("places", "places.range", List.of(OfferInput.MOST_PLACES)));
		Duration hold = read("minutes", (text) -> Duration.ofMinutes(Long.parseLong(text)), complaints,
				Complaint.of("minutes", "minutes.range"));
		return new OfferInput(places, hold, moment("opens", complaints), moment("closes", complaints), categories(),
				"true".equals(at("confirmByMail")));
	}

	private @Nullable Instant moment(String field, List<Complaint> complaints) {
		return read(field, (text) -> LocalDateTime.parse(text).atZone(this.zone).toInstant(), complaints,
				Complaint.of(field, "moment.invalid"));
	}

	private <T> @Nullable T read(String field, Function<String, T> reader, List<Complaint> complaints,
			Complaint otherwise) {
		String text = at(field).strip();
		try {
			return text.isEmpty() ? null : reader.apply(text);
		}
		catch (NumberFormatException | DateTimeException | ArithmeticException ex) {
			complaints.add(otherwise);
			return null;
		}
	}

	private List<OfferInput.@Nullable CategoryInput> categories() {
		List<OfferInput.@Nullable CategoryInput> categories = new ArrayList<>();
		at("categories").lines().filter((line) -> !line.isBlank()).map(SettingsForm::category).forEach(categories::add);
		return categories;
	}

	private static OfferInput.CategoryInput category(String line) {
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
