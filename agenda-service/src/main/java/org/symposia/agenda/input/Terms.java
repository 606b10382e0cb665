package org.symposia.agenda.input;

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
 *
 * @param complaints where complaints go
 */
public record Terms(Complaints complaints) {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

	/**
	 * A name fit for an address: lower-case letters, digits, hyphens.
	 * @param field its field
	 * @param value what was given
	 * @return the slug
	 */
	public @Nullable String slug(String field, @Nullable String value) {
		if (value == null || value.isBlank()) {
			this.complaints.add(field, "required");
			return null;
		}
		if (!SLUG.matcher(value).matches()) {
			this.complaints.add(field, "slug");
			return null;
		}
		return value;
	}

	/**
	 * A language that may be missing.
	 * @param field its field
	 * @param value its tag (BCP 47)
	 * @return the tag, or {@code null} if there is none
	 */
	public @Nullable String optionalLanguage(String field, @Nullable String value) {
		String tag = (value != null) ? value.strip() : "";
		if (tag.isEmpty()) {
			return null;
		}
		if (!LocalizedText.isLanguageTag(tag)) {
			this.complaints.add(field, "language");
			return null;
		}
		return tag;
	}

	/**
	 * One of several names.
	 * @param <T> what the names stand for
	 * @param field its field
	 * @param value what was given
	 * @param known finds what a name stands for
	 * @param allowed the names there are, to tell them
	 * @return what the name stands for
	 */
	public <T> @Nullable T choice(String field, @Nullable String value, Function<String, Optional<T>> known,
			List<String> allowed) {
		Optional<T> found = (value != null) ? known.apply(value) : Optional.empty();
		if (found.isEmpty()) {
			this.complaints.add(field, "choice", String.join(", ", allowed));
		}
		return found.orElse(null);
	}

	/**
	 * Several names, each once.
	 * @param field their field
	 * @param values what was given
	 * @param most how many there may be
	 * @return the names in their order, without gaps
	 */
	public List<String> several(String field, @Nullable List<String> values, int most) {
		List<String> given = (values != null) ? new ArrayList<>(values) : List.of();
		if (given.stream().anyMatch(Objects::isNull)) {
			this.complaints.add(field, "gap");
		}
		List<String> names = given.stream().filter(Objects::nonNull).distinct().toList();
		if (names.size() > most) {
			this.complaints.add(field, "too-many", most);
		}
		return names;
	}

}
