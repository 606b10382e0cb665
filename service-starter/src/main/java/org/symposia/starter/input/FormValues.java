package org.symposia.starter.input;

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

	/** What came with a request. */
	public static FormValues of(MultiValueMap<String, String> parameters) {
		return new FormValues(parameters);
	}

	/** An empty form. */
	public static FormValues empty() {
		return new FormValues(Map.of());
	}

	/** The value of a field. */
	public @Nullable String at(String field) {
		List<String> values = this.typed.getOrDefault(field, List.of());
		return values.isEmpty() ? null : values.getFirst();
	}

	/** All values of a field. */
	public List<String> all(String field) {
		return this.typed.getOrDefault(field, List.of());
	}

	/** Whether a field has that value. */
	public boolean has(String field, String value) {
		return all(field).contains(value);
	}

	/**
	 * A text as it was typed, over the one that is stored: languages the form did not ask
	 * for stay.
	 */
	public LocalizedText localized(String field, @Nullable LocalizedText stored) {
		return new LocalizedFields(field).merged(this, stored);
	}

	/** The fields of a text, one for each language the form asks for. */
	public List<LanguageField> languages(String field) {
		return new LocalizedFields(field).all(this);
	}

	/** The version of what was edited, as the form was shown. */
	public @Nullable Long version() {
		String version = at("version");
		return (version != null && version.matches("\\d{1,18}")) ? Long.valueOf(version) : null;
	}

	/**
	 * Lets the form pass if it was shown at that version, or carries none.
	 * @throws StaleVersionException if it was shown at another one
	 */
	public void requireVersion(long current) {
		Long seen = version();
		if (seen != null && seen != current) {
			throw new StaleVersionException();
		}
	}

	/**
	 * A fingerprint of each value, for the hidden field {@code shown}, by which a stale
	 * form tells what others changed since.
	 */
	public String fingerprints() {
		return StaleForm.fingerprints(this);
	}

	/** These values with another one. */
	public FormValues with(String field, @Nullable String value) {
		return (value != null) ? with(field, List.of(value)) : this;
	}

	/** These values with a field of several values. */
	public FormValues with(String field, List<String> values) {
		Map<String, List<String>> more = new LinkedHashMap<>(this.typed);
		more.put(field, List.copyOf(values));
		return new FormValues(more);
	}

	/** These values with a text in its fields. */
	public FormValues with(String field, @Nullable LocalizedText text) {
		return (text != null) ? new LocalizedFields(field).filled(this, text) : this;
	}

	/** These values with an empty field for each language nothing was said in yet. */
	public FormValues asking(List<String> fields, List<String> languages) {
		FormValues more = this;
		for (String field : fields) {
			more = new LocalizedFields(field).asked(more, languages);
		}
		return more;
	}

}
