package org.symposia.agenda.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.text.LocalizedText;

/**
 * What was typed into a form, kept as it was typed. A localized text comes in three
 * fields: {@code name} in English, {@code nameDe} in German, {@code nameJa} in Japanese.
 *
 * @param typed values by field
 */
public record FormValues(Map<String, List<String>> typed) {

	private static final Map<String, String> LANGUAGES = languages();

	/**
	 * What came with a request.
	 * @param parameters its form parameters
	 * @return the values
	 */
	public static FormValues of(MultiValueMap<String, String> parameters) {
		return new FormValues(parameters);
	}

	/**
	 * An empty form.
	 * @return no values
	 */
	public static FormValues empty() {
		return new FormValues(Map.of());
	}

	/**
	 * The value of a field.
	 * @param field its name
	 * @return what was typed, or {@code null} if nothing came
	 */
	public @Nullable String at(String field) {
		List<String> values = this.typed.getOrDefault(field, List.of());
		return values.isEmpty() ? null : values.getFirst();
	}

	/**
	 * All values of a field.
	 * @param field its name
	 * @return what was chosen
	 */
	public List<String> all(String field) {
		return this.typed.getOrDefault(field, List.of());
	}

	/**
	 * Whether a field has that value.
	 * @param field its name
	 * @param value the value
	 * @return whether it was chosen
	 */
	public boolean has(String field, String value) {
		return all(field).contains(value);
	}

	/**
	 * A text typed in up to three languages.
	 * @param field name of its first field
	 * @return the languages that were filled
	 */
	public LocalizedText localized(String field) {
		Map<String, String> texts = new LinkedHashMap<>();
		LANGUAGES.forEach((suffix, language) -> {
			String text = at(field + suffix);
			if (text != null && !text.isBlank()) {
				texts.put(language, text.strip());
			}
		});
		return LocalizedText.of(texts);
	}

	/**
	 * The version of what was edited, as the form was shown.
	 * @return {@code null} if the form carried none
	 */
	public @Nullable Long version() {
		String version = at("version");
		return (version != null && version.matches("\\d{1,18}")) ? Long.valueOf(version) : null;
	}

	/**
	 * Lets the form pass if it was shown at that version, or carries none.
	 * @param current the version as it is now
	 * @throws StaleVersionException if it was shown at another one
	 */
	public void requireVersion(long current) {
		Long seen = version();
		if (seen != null && seen != current) {
			throw new StaleVersionException();
		}
	}

	/**
	 * These values with another one.
	 * @param field its name
	 * @param value the value; {@code null} changes nothing
	 * @return more values
	 */
	public FormValues with(String field, @Nullable String value) {
		return (value != null) ? with(field, List.of(value)) : this;
	}

	/**
	 * These values with a field of several values.
	 * @param field its name
	 * @param values its values
	 * @return more values
	 */
	public FormValues with(String field, List<String> values) {
		Map<String, List<String>> more = new LinkedHashMap<>(this.typed);
		more.put(field, List.copyOf(values));
		return new FormValues(more);
	}

	/**
	 * These values with a text in its fields.
	 * @param field name of the first field
	 * @param text the text; one of undetermined language goes into the first field
	 * @return more values
	 */
	public FormValues with(String field, @Nullable LocalizedText text) {
		FormValues more = this;
		if (text != null) {
			for (Map.Entry<String, String> each : LANGUAGES.entrySet()) {
				more = more.with(field + each.getKey(), text.asMap().get(each.getValue()));
			}
			more = more.with(field, (more.at(field) != null) ? null : text.asMap().get(LocalizedText.UNDETERMINED));
		}
		return more;
	}

	/**
	 * The field of a form for a path in the input: {@code nameDe} for {@code name.de}.
	 */
	static String fieldOf(String path) {
		return LANGUAGES.entrySet()
			.stream()
			.filter((language) -> path.endsWith("." + language.getValue()))
			.map((language) -> path.substring(0, path.lastIndexOf('.')) + language.getKey())
			.findFirst()
			.orElse(path);
	}

	private static Map<String, String> languages() {
		Map<String, String> languages = new LinkedHashMap<>();
		languages.put("", "en");
		languages.put("De", "de");
		languages.put("Ja", "ja");
		return languages;
	}

}
