package org.symposia.media.release;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import org.symposia.media.entry.Faults;
import org.symposia.media.entry.FaultyEntryException;
import org.symposia.starter.text.LocalizedText;

/**
 * Caption, alternative text, credit line and usage terms of a photo in one or more
 * languages; each is required in the authoritative language. It is written into the image
 * file as XMP, so characters that XML forbids are refused, and all of it has at most
 * {@value #MOST_BYTES} bytes in at most {@value #MOST_LANGUAGES} languages.
 *
 * @param caption at most 1,000 characters
 * @param alt alternative text, at most 1,000 characters
 * @param credit credit line, at most 200 characters
 * @param usageTerms at most 1,000 characters
 */
public record PhotoText(LocalizedText caption, LocalizedText alt, LocalizedText credit, LocalizedText usageTerms) {

	private static final int MOST_LANGUAGES = 20;

	/** Fits into one segment of a JPEG file. */
	private static final int MOST_BYTES = 60_000;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

	/**
	 * Validates submitted texts.
	 * @param language language of text submitted without a language tag
	 * @throws FaultyEntryException if a text is missing, too long or has forbidden
	 * characters
	 */
	public static PhotoText of(String language, @Nullable LocalizedText caption, @Nullable LocalizedText alt,
			@Nullable LocalizedText credit, @Nullable LocalizedText usageTerms) {
		Faults faults = new Faults();
		PhotoText text = new PhotoText(checked("caption", caption, 1000, language, faults),
				checked("alt", alt, 1000, language, faults), checked("credit", credit, 200, language, faults),
				checked("usageTerms", usageTerms, 1000, language, faults));
		faults.refuseAny();
		text.checkSize(faults);
		faults.refuseAny();
		return text;
	}

	private void checkSize(Faults faults) {
		long size = Stream.of(this.caption, this.alt, this.credit, this.usageTerms)
			.flatMap((text) -> text.asMap().values().stream())
			.mapToLong(PhotoText::size)
			.sum();
		if (size > MOST_BYTES) {
			faults.add("caption", "texts.heavy", MOST_BYTES, size);
		}
	}

	private static long size(String text) {
		return 100L + HtmlUtils.htmlEscape(text, "UTF-8").getBytes(StandardCharsets.UTF_8).length;
	}

	private static LocalizedText checked(String field, @Nullable LocalizedText given, int limit, String language,
			Faults faults) {
		Map<String, String> texts = new LinkedHashMap<>();
		Objects.requireNonNullElse(given, LocalizedText.empty())
			.asMap()
			.forEach((tag, text) -> texts.put(tag.equals(LocalizedText.UNDETERMINED) ? language : tag, text.strip()));
		if (texts.isEmpty() || texts.values().iterator().next().isEmpty()) {
			faults.add(field, field);
		}
		texts.values().removeIf(String::isEmpty);
		checkLanguages(field, texts.keySet(), faults);
		String own = texts.isEmpty() ? language : texts.keySet().iterator().next();
		texts.forEach((tag, text) -> check(tag.equals(own) ? field : field + "." + tag, text, limit, faults));
		return LocalizedText.of(texts);
	}

	private static void checkLanguages(String field, Set<String> tags, Faults faults) {
		if (tags.size() > MOST_LANGUAGES) {
			faults.add(field, "languages", MOST_LANGUAGES, tags.size());
		}
	}

	private static void check(String field, String text, int limit, Faults faults) {
		if (text.length() > limit) {
			faults.add(field, "too-long", limit, text.length());
			return;
		}
		UNPRINTABLE.matcher(text)
			.results()
			.findFirst()
			.ifPresent((match) -> faults.add(field, "unprintable", "U+%04X".formatted(match.group().codePointAt(0)),
					match.start() + 1));
	}

}
