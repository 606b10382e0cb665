package org.symposia.media.release;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

/**
 * What is said about a photo; nothing of it may be missing, since photos are printed with
 * it.
 *
 * @param caption what it shows, at most 1,000 characters
 * @param alt what it says to those who do not see it, at most 1,000 characters
 * @param credit who made or owns it, at most 200 characters
 * @param usageTerms what others may do with it, at most 1,000 characters
 */
public record PhotoText(String caption, String alt, String credit, String usageTerms) {

	/**
	 * Checks what was typed.
	 * @throws InvalidInputException if a part is missing or too long
	 */
	public static PhotoText of(@Nullable String caption, @Nullable String alt, @Nullable String credit,
			@Nullable String usageTerms) {
		List<FieldError> errors = new ArrayList<>();
		PhotoText text = new PhotoText(checked("caption", caption, 1000, errors), checked("alt", alt, 1000, errors),
				checked("credit", credit, 200, errors), checked("usageTerms", usageTerms, 1000, errors));
		if (!errors.isEmpty()) {
			throw new InvalidInputException(errors);
		}
		return text;
	}

	private static String checked(String field, @Nullable String value, int limit, List<FieldError> errors) {
		String text = (value != null) ? value.strip() : "";
		if (text.isEmpty()) {
			errors.add(new FieldError(field, "Please fill this in; photos are printed with it."));
		}
		else if (text.length() > limit) {
			errors.add(new FieldError(field, "At most %,d characters fit here.".formatted(limit)));
		}
		else if (text.chars().anyMatch((c) -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
			errors.add(new FieldError(field, "Control characters cannot be printed; please remove them."));
		}
		return text;
	}

}
