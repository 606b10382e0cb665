package org.symposia.media.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.symposia.starter.input.FormValues;
import org.symposia.starter.input.LanguageField;

/**
 * The fields of a photo's texts.
 *
 * @param own in the language of the release
 * @param translations in other languages
 * @param isTranslated whether any of the other fields is filled in
 */
record PhotoFields(List<PhotoField> own, List<Translation> translations, boolean isTranslated) {

	static PhotoFields of(FormValues values, String language) {
		List<String> others = languages(values).filter((tag) -> !tag.equals(language)).toList();
		boolean translated = others.stream()
			.flatMap((tag) -> PhotoForms.NAMES.stream().map((name) -> values.at(PhotoForms.name(values, name, tag))))
			.anyMatch((text) -> text != null && !text.isBlank());
		return new PhotoFields(fields(values, language, true),
				others.stream().map((tag) -> new Translation(tag, fields(values, tag, false))).toList(), translated);
	}

	private static Stream<String> languages(FormValues values) {
		return PhotoForms.NAMES.stream()
			.flatMap((name) -> values.languages(name).stream())
			.map(LanguageField::language)
			.distinct();
	}

	private static List<PhotoField> fields(FormValues values, String language, boolean own) {
		return List.of(field(values, "caption", language, own), field(values, "alt", language, own),
				field(values, "credit", language, own), field(values, "usageTerms", language, own));
	}

	private static PhotoField field(FormValues values, String name, String language, boolean own) {
		String label = "media.photo." + (name.equals("usageTerms") ? "terms" : name);
		boolean helped = own && (name.equals("alt") || name.equals("usageTerms"));
		boolean credit = name.equals("credit");
		return new PhotoField(PhotoForms.name(values, name, language), label, helped ? label + ".help" : null, language,
				own, credit ? 200 : 1000, !credit);
	}

	/**
	 * The fields in another language than the release's.
	 *
	 * @param language language tag
	 * @param fields its fields
	 */
	record Translation(String language, List<PhotoField> fields) {

		String name(Locale reader) {
			return Locale.forLanguageTag(this.language).getDisplayName(reader);
		}

	}

}
