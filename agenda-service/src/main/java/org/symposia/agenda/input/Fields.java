package org.symposia.agenda.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * Reads fields and complains about those that do not say what they should. What could not
 * be read is {@code null}; {@link Complaints#refuse()} follows before anybody uses it.
 *
 * @param complaints where complaints go
 */
public record Fields(Complaints complaints) {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

	/**
	 * A required text of one language.
	 * @param field its field
	 * @param value what was given
	 * @param max the most characters it may have
	 * @return the text without white space around it
	 */
	public @Nullable String text(String field, @Nullable String value, int max) {
		if (value == null || value.isBlank()) {
			this.complaints.add(field, "required");
			return null;
		}
		return optionalText(field, value, max);
	}

	/**
	 * A text of one language that may be missing.
	 * @param field its field
	 * @param value what was given
	 * @param max the most characters it may have
	 * @return the text, or {@code null} if there is none
	 */
	public @Nullable String optionalText(String field, @Nullable String value, int max) {
		if (value == null || value.isBlank()) {
			return null;
		}
		if (value.length() > max) {
			this.complaints.add(field, "too-long", max);
			return null;
		}
		return value.strip();
	}

	/**
	 * A required text in at least one language.
	 * @param field its field
	 * @param value what was given
	 * @param max the most characters it may have in each language
	 * @return the text
	 */
	public @Nullable LocalizedText localized(String field, @Nullable LocalizedText value, int max) {
		if (value == null || value.isEmpty()) {
			this.complaints.add(field, "required");
			return null;
		}
		return optionalLocalized(field, value, max);
	}

	/**
	 * A text that may be missing in every language.
	 * @param field its field
	 * @param value what was given
	 * @param max the most characters it may have in each language
	 * @return the text, or {@code null} if there is none
	 */
	public @Nullable LocalizedText optionalLocalized(String field, @Nullable LocalizedText value, int max) {
		if (value == null || value.isEmpty()) {
			return null;
		}
		if (value.asMap().values().stream().anyMatch((text) -> text.length() > max)) {
			this.complaints.add(field, "too-long", max);
		}
		return value;
	}

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
	 * A time zone by its IANA name.
	 * @param field its field
	 * @param value what was given
	 * @return the zone
	 */
	public @Nullable ZoneId zone(String field, @Nullable String value) {
		try {
			return ZoneId.of((value != null) ? value.strip() : "");
		}
		catch (DateTimeException _) {
			this.complaints.add(field, "zone");
			return null;
		}
	}

	/**
	 * A moment at which something starts; a date means its first moment.
	 * @param field its field
	 * @param value what was given
	 * @param zone where local times are meant
	 * @return the moment
	 */
	public @Nullable Instant start(String field, @Nullable String value, ZoneId zone) {
		return moment(field, value, zone, 0);
	}

	/**
	 * A moment at which something ends; a date means the end of that day.
	 * @param field its field
	 * @param value what was given
	 * @param zone where local times are meant
	 * @return the moment
	 */
	public @Nullable Instant end(String field, @Nullable String value, ZoneId zone) {
		return moment(field, value, zone, 1);
	}

	private @Nullable Instant moment(String field, @Nullable String value, ZoneId zone, int daysAfter) {
		Optional<Instant> read = (value != null) ? Moments.read(value, zone, daysAfter) : Optional.empty();
		if (read.isEmpty()) {
			this.complaints.add(field, "moment");
		}
		return read.orElse(null);
	}

}
