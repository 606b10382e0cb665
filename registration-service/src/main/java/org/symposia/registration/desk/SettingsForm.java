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
 * @param current the terms so far; what the form shows less exactly stays as it is there
 * unless somebody changes it
 */
record SettingsForm(Map<String, String> fields, ZoneId zone, @Nullable Offer current) {

	private static final List<String> LANGUAGES = List.of("en", "de", "ja");

	static SettingsForm empty(ZoneId zone) {
		return new SettingsForm(Map.of("minutes", "120", "confirmByMail", "true", "categories",
				"participant | Participant | Teilnahme | 一般参加"), zone, null);
	}

	static SettingsForm of(Offer offer, int places, ZoneId zone) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("places", String.valueOf(places));
		fields.put("minutes", String.valueOf(Math.max(1, offer.holdFor().toMinutes())));
		fields.put("opens", local(offer.opens(), zone));
		fields.put("closes", local(offer.closes(), zone));
		fields.put("categories", offer.categories().stream().map(SettingsForm::line).collect(Collectors.joining("\n")));
		fields.put("confirmByMail", String.valueOf(offer.confirmByMail()));
		return new SettingsForm(fields, zone, offer);
	}

	public String at(String field) {
		return Objects.requireNonNullElse(this.fields.get(field), "");
	}

	/** The terms; what cannot be read is complained about. */
	OfferInput input(List<Complaint> complaints) {
		Integer places = read("places", Integer::valueOf, complaints,
				new Complaint("places", "places.range", List.of(OfferInput.MOST_PLACES)));
		return new OfferInput(places, hold(complaints), moment("opens", complaints), moment("closes", complaints),
				categories(), "true".equals(at("confirmByMail")));
	}

	private @Nullable Duration hold(List<Complaint> complaints) {
		Offer same = unchanged("minutes");
		return (same != null) ? same.holdFor() : read("minutes", (text) -> Duration.ofMinutes(Long.parseLong(text)),
				complaints, Complaint.of("minutes", "minutes.range"));
	}

	private @Nullable Instant moment(String field, List<Complaint> complaints) {
		Offer same = unchanged(field);
		if (same != null) {
			return field.equals("opens") ? same.opens() : same.closes();
		}
		LocalDateTime typed = read(field, LocalDateTime::parse, complaints, Complaint.of(field, "moment.invalid"));
		if (typed != null && this.zone.getRules().getValidOffsets(typed).isEmpty()) {
			complaints.add(Complaint.of(field, "moment.skipped"));
			return null;
		}
		return (typed != null) ? typed.atZone(this.zone).toInstant() : null;
	}

	/** The terms so far, if the form came back with what it showed of them. */
	private @Nullable Offer unchanged(String field) {
		Offer offer = this.current;
		return (offer != null && at(field).equals(of(offer, 0, this.zone).at(field))) ? offer : null;
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
