package org.symposia.starter.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * Reads names for programs: ids, kinds, tags.
 */
public record IdentifierFields(FieldErrors errors) {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

	/** A name fit for an address: lower-case letters, digits, hyphens. */
	public @Nullable String slug(String field, @Nullable String value) {
		if (value == null || value.isBlank()) {
			this.errors.add(field, "required");
			return null;
		}
		if (!SLUG.matcher(value).matches()) {
			this.errors.add(field, "slug");
			return null;
		}
		return value;
	}

	/** A language that may be missing. */
	public @Nullable String optionalLanguage(String field, @Nullable String value) {
		String tag = (value != null) ? value.strip() : "";
		if (tag.isEmpty()) {
			return null;
		}
		if (!LocalizedText.isLanguageTag(tag)) {
			this.errors.add(field, "language");
			return null;
		}
		return tag;
	}

	/**
	 * One of several names.
	 * @param known finds what a name stands for
	 */
	public <T> @Nullable T choice(String field, @Nullable String value, Function<String, Optional<T>> known,
			List<String> allowed) {
		Optional<T> found = (value != null) ? known.apply(value) : Optional.empty();
		if (found.isEmpty()) {
			this.errors.add(field, "choice", String.join(", ", allowed));
		}
		return found.orElse(null);
	}

	/**
	 * Several names, each once.
	 * @param most how many there may be
	 */
	public List<String> several(String field, @Nullable List<String> values, int most) {
		List<String> given = (values != null) ? new ArrayList<>(values) : List.of();
		if (given.stream().anyMatch(Objects::isNull)) {
			this.errors.add(field, "gap");
		}
		List<String> names = given.stream().filter(Objects::nonNull).distinct().toList();
		if (names.size() > most) {
			this.errors.add(field, "too-many", most);
		}
		return names;
	}

}
