package org.symposia.media.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.symposia.media.recognition.CaptionAndCredit;
import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.input.LanguageField;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.text.LocalizedText;

/** Maps the texts of a photo to the fields of its form and back. */
final class PhotoForms {

	static final List<String> NAMES = List.of("caption", "alt", "credit", "usageTerms");

	private PhotoForms() {
	}

	static FormValues of(Photo photo, Release release) {
		PhotoText text = photo.text();
		return withLanguage(FormValues.empty()
			.with("caption", text.caption())
			.with("alt", text.alt())
			.with("credit", text.credit())
			.with("usageTerms", text.usageTerms()), release);
	}

	/** Prefilled with the first caption of the source that no photo has yet. */
	static FormValues prefilled(Release release) {
		FormValues empty = withLanguage(FormValues.empty(), release);
		CaptionAndCredit unused = release.content()
			.recognised()
			.pictures()
			.stream()
			.filter((picture) -> picture.caption() != null && !isUsed(picture.caption(), release))
			.findFirst()
			.orElse(null);
		if (unused == null) {
			return empty;
		}
		String language = release.content().language();
		return empty.with(name(empty, "caption", language), unused.caption())
			.with(name(empty, "credit", language), unused.credit());
	}

	private static boolean isUsed(String caption, Release release) {
		return release.photos()
			.stream()
			.flatMap((photo) -> photo.text().caption().asMap().values().stream())
			.anyMatch(caption::equalsIgnoreCase);
	}

	/** Adds fields for the language of the release, which may not be of the interface. */
	private static FormValues withLanguage(FormValues values, Release release) {
		String language = release.content().language();
		FormValues more = values.with("version", Long.toString(release.version()));
		for (String name : NAMES) {
			String field = name(more, name, language);
			more = (more.at(field) != null) ? more : more.with(field, "");
		}
		return more;
	}

	/** The name of the field for a text in a language. */
	static String name(FormValues values, String name, String language) {
		return values.languages(name)
			.stream()
			.filter((field) -> field.language().equals(language))
			.map(LanguageField::name)
			.findFirst()
			.orElse(name + "." + language);
	}

	/** The submitted texts; languages without fields keep their stored texts. */
	static PhotoText read(FormValues values, String language, @Nullable PhotoText stored) {
		return new PhotoText(read(values, "caption", language, (stored != null) ? stored.caption() : null),
				read(values, "alt", language, (stored != null) ? stored.alt() : null),
				read(values, "credit", language, (stored != null) ? stored.credit() : null),
				read(values, "usageTerms", language, (stored != null) ? stored.usageTerms() : null));
	}

	private static LocalizedText read(FormValues values, String name, String language, @Nullable LocalizedText stored) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put(language, Objects.requireNonNullElse(values.at(name(values, name, language)), ""));
		values.localized(name, stored).asMap().forEach(texts::putIfAbsent);
		return LocalizedText.of(texts);
	}

	/** Errors in the language of the release belong to its fields in the form. */
	static InvalidInputException atFields(InvalidInputException ex, String language) {
		Set<String> names = Set.copyOf(NAMES);
		return new InvalidInputException(ex.errors()
			.stream()
			.map((error) -> names.contains(error.field())
					? new FieldError(error.field() + "." + language, error.message()) : error)
			.toList());
	}

}
