package org.symposia.agenda.input;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * Reads words for people, without the white space around them.
 *
 * @param complaints where complaints go
 */
public record Texts(Complaints complaints) {

	private static final int LANGUAGES = 20;

	/**
	 * A required line of one language.
	 * @param field its field
	 * @param value what was given
	 * @param max the most characters it may have
	 * @return the line
	 */
	public @Nullable String line(String field, @Nullable String value, int max) {
		if (value == null || Writing.saysNothing(value)) {
			this.complaints.add(field, "required");
			return null;
		}
		return optionalLine(field, value, max);
	}

	/**
	 * A line of one language that may be missing.
	 * @param field its field
	 * @param value what was given
	 * @param max the most characters it may have
	 * @return the line, or {@code null} if there is none
	 */
	public @Nullable String optionalLine(String field, @Nullable String value, int max) {
		return (value == null || Writing.saysNothing(value)) ? null : checked(field, value, max, Writing.LINE);
	}

	/**
	 * A required line in at least one language.
	 * @param field its field
	 * @param value what was given
	 * @param max the most characters it may have in each language
	 * @return the line
	 */
	public @Nullable LocalizedText localizedLine(String field, @Nullable LocalizedText value, int max) {
		LocalizedText read = localized(field, value, max, Writing.LINE);
		if (read == null) {
			this.complaints.add(field, "required");
		}
		return read;
	}

	/**
	 * A line that may be missing in every language.
	 * @param field its field
	 * @param value what was given
	 * @param max the most characters it may have in each language
	 * @return the line, or {@code null} if there is none
	 */
	public @Nullable LocalizedText optionalLocalizedLine(String field, @Nullable LocalizedText value, int max) {
		return localized(field, value, max, Writing.LINE);
	}

	/**
	 * A text of any number of lines that may be missing in every language.
	 * @param field its field
	 * @param value what was given
	 * @param max the most characters it may have in each language
	 * @return the text, or {@code null} if there is none
	 */
	public @Nullable LocalizedText optionalProse(String field, @Nullable LocalizedText value, int max) {
		return localized(field, lines(value), max, Writing.PROSE);
	}

	private static @Nullable LocalizedText lines(@Nullable LocalizedText text) {
		if (text == null) {
			return null;
		}
		Map<String, String> lines = new LinkedHashMap<>();
		text.asMap().forEach((language, said) -> lines.put(language, Writing.lines(said)));
		return LocalizedText.of(lines);
	}

	/**
	 * Keeps the languages in which something is said; the first of them is authoritative.
	 */
	private @Nullable LocalizedText localized(String field, @Nullable LocalizedText value, int max, Writing writing) {
		Map<String, String> said = new LinkedHashMap<>();
		if (value != null) {
			value.asMap().forEach((language, text) -> {
				if (!Writing.saysNothing(text)) {
					said.put(language, text.strip());
					checked(path(field, language), text, max, writing);
				}
			});
		}
		if (said.size() > LANGUAGES) {
			this.complaints.add(field, "too-many", LANGUAGES);
		}
		return said.isEmpty() ? null : LocalizedText.of(said);
	}

	private static String path(String field, String language) {
		return LocalizedText.UNDETERMINED.equals(language) ? field : field + "." + language;
	}

	private @Nullable String checked(String field, String value, int max, Writing writing) {
		if (value.length() > max) {
			this.complaints.add(field, "too-long", max);
			return null;
		}
		if (!writing.allows(value)) {
			this.complaints.add(field, "unreadable");
			return null;
		}
		return value.strip();
	}

}
