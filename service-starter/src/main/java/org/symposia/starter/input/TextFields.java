package org.symposia.starter.input;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/** Reads text for people, normalized by {@link Characters}. */
public record TextFields(FieldErrors errors) {

	private static final int MAX_LANGUAGES = 20;

	/** A required line of one language, of at most {@code max} characters. */
	public @Nullable String line(String field, @Nullable String value, int max) {
		if (Characters.isBlank(value)) {
			this.errors.add(field, "required");
			return null;
		}
		return optionalLine(field, value, max);
	}

	/** A line of one language that may be missing. */
	public @Nullable String optionalLine(String field, @Nullable String value, int max) {
		return Characters.isBlank(value) ? null : checked(field, Characters.normalized(value), max, Characters.LINE);
	}

	/** A required line in at least one language. */
	public @Nullable LocalizedText localizedLine(String field, @Nullable LocalizedText value, int max) {
		LocalizedText read = optionalLocalizedLine(field, value, max);
		if (read == null) {
			this.errors.add(field, "required");
		}
		return read;
	}

	/** A line that may be missing in every language. */
	public @Nullable LocalizedText optionalLocalizedLine(String field, @Nullable LocalizedText value, int max) {
		return localized(field, value, max, Characters.LINE);
	}

	/** A text of any number of lines that may be missing in every language. */
	public @Nullable LocalizedText optionalProse(String field, @Nullable LocalizedText value, int max) {
		return localized(field, value, max, Characters.PROSE);
	}

	/** Keeps the languages that have text; the first of them is authoritative. */
	private @Nullable LocalizedText localized(String field, @Nullable LocalizedText value, int max,
			Characters characters) {
		Map<String, String> texts = new LinkedHashMap<>();
		if (value != null) {
			value.asMap().forEach((language, text) -> {
				if (!Characters.isBlank(text)) {
					String normalized = Characters.normalized(text);
					texts.put(language, normalized);
					checked(path(field, language), normalized, max, characters);
				}
			});
		}
		if (texts.size() > MAX_LANGUAGES) {
			this.errors.add(field, "too-many", MAX_LANGUAGES);
		}
		return texts.isEmpty() ? null : LocalizedText.of(texts);
	}

	private static String path(String field, String language) {
		return LocalizedText.UNDETERMINED.equals(language) ? field : field + "." + language;
	}

	private @Nullable String checked(String field, String value, int max, Characters characters) {
		if (value.codePointCount(0, value.length()) > max) {
			this.errors.add(field, "too-long", max);
			return null;
		}
		if (!characters.allow(value)) {
			this.errors.add(field, "unreadable");
			return null;
		}
		return value;
	}

}
