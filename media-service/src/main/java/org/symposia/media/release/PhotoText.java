package org.symposia.media.release;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.media.entry.Faults;
import org.symposia.media.entry.FaultyEntryException;

/**
 * What is said about a photo; nothing of it may be missing, since photos are printed with
 * it. It is written into the photo's file as XML, so it holds no character that XML
 * forbids.
 *
 * @param caption what it shows, at most 1,000 characters
 * @param alt what it says to those who do not see it, at most 1,000 characters
 * @param credit who made or owns it, at most 200 characters
 * @param usageTerms what others may do with it, at most 1,000 characters
 */
public record PhotoText(String caption, String alt, String credit, String usageTerms) {

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

	/**
	 * Checks what was typed.
	 * @throws FaultyEntryException if a part is missing, too long or cannot be printed
	 */
	public static PhotoText of(@Nullable String caption, @Nullable String alt, @Nullable String credit,
			@Nullable String usageTerms) {
		Faults faults = new Faults();
		PhotoText text = new PhotoText(checked("caption", caption, 1000, faults), checked("alt", alt, 1000, faults),
				checked("credit", credit, 200, faults), checked("usageTerms", usageTerms, 1000, faults));
		faults.refuseAny();
		return text;
	}

	private static String checked(String field, @Nullable String value, int limit, Faults faults) {
		String text = (value != null) ? value.strip() : "";
		if (text.isEmpty()) {
			faults.add(field, field);
		}
		else if (text.length() > limit) {
			faults.add(field, "too-long", limit, text.length());
		}
		else {
			UNPRINTABLE.matcher(text)
				.results()
				.findFirst()
				.ifPresent((match) -> faults.add(field, "unprintable", "U+%04X".formatted(match.group().codePointAt(0)),
						match.start() + 1));
		}
		return text;
	}

}
