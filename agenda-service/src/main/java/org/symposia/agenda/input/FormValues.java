package org.symposia.agenda.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.text.LocalizedText;

/**
 * What was typed into a form, kept as it was typed. A localized text comes in a field for
 * each language: {@code name} in English, {@code nameDe} in German, {@code nameJa} in
 * Japanese, {@code name.fr} in any other.
 *
 * @param typed values by field
 */
public record FormValues(Map<String, List<String>> typed) {

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
	 * A text as it was typed, over the one that is stored: languages the form did not ask
	 * for stay.
	 * @param field name of its first field
	 * @param stored the stored text, or {@code null} for a new one
	 * @return the text with what was typed
	 */
	public LocalizedText localized(String field, @Nullable LocalizedText stored) {
		return new LocalizedFields(field).merged(this, stored);
	}

	/**
	 * The fields of a text that ask for languages not every form asks for.
	 * @param field name of its first field
	 * @return the fields in their order
	 */
	public List<FurtherField> further(String field) {
		return new LocalizedFields(field).further(this);
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
		return (text != null) ? new LocalizedFields(field).filled(this, text) : this;
	}

	/**
	 * These values with an empty field for each language nothing was said in yet.
	 * @param fields names of the first fields of texts
	 * @param languages tags of the languages to ask for
	 * @return more values
	 */
	public FormValues asking(List<String> fields, List<String> languages) {
		FormValues more = this;
		for (String field : fields) {
			more = new LocalizedFields(field).asked(more, languages);
		}
		return more;
	}

}
