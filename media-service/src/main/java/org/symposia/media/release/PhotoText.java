package org.symposia.media.release;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

import org.symposia.starter.input.Characters;
import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.text.LocalizedText;

/**
 * Caption, alternative text, credit line and usage terms of a photo in one or more
 * languages; each is required in the authoritative language. It is written into the image
 * file as XMP, so all of it has at most {@value #MAX_BYTES} bytes in at most
 * {@value #MAX_LANGUAGES} languages.
 *
 * @param caption at most 1,000 characters
 * @param alt alternative text, at most 1,000 characters
 * @param credit credit line, at most 200 characters
 * @param usageTerms at most 1,000 characters
 */
public record PhotoText(LocalizedText caption, LocalizedText alt, LocalizedText credit, LocalizedText usageTerms) {

	private static final int MAX_LANGUAGES = 20;

	/** Fits into one segment of a JPEG file. */
	private static final int MAX_BYTES = 60_000;

	/**
	 * Validates submitted texts and adds errors at the fields named like the components,
	 * followed by the language tag for languages other than the given one.
	 * @param language language of the release and of text without a language tag
	 * @return the normalised texts, to be used if there are no errors
	 */
	public PhotoText validated(String language, FieldErrors errors) {
		PhotoText text = new PhotoText(validated("caption", this.caption, 1000, language, errors),
				validated("alt", this.alt, 1000, language, errors),
				validated("credit", this.credit, 200, language, errors),
				validated("usageTerms", this.usageTerms, 1000, language, errors));
		if (errors.list().isEmpty()) {
			text.checkSize(errors);
		}
		return text;
	}

	private void checkSize(FieldErrors errors) {
		long size = Stream.of(this.caption, this.alt, this.credit, this.usageTerms)
			.flatMap((text) -> text.asMap().values().stream())
			.mapToLong(PhotoText::size)
			.sum();
		if (size > MAX_BYTES) {
			errors.add("caption", "texts.heavy", MAX_BYTES, size);
		}
	}

	private static long size(String text) {
		return 100L + HtmlUtils.htmlEscape(text, "UTF-8").getBytes(StandardCharsets.UTF_8).length;
	}

	private static LocalizedText validated(String field, LocalizedText given, int limit, String language,
			FieldErrors errors) {
		Map<String, String> texts = new LinkedHashMap<>();
		given.asMap()
			.forEach((tag, text) -> texts.put(tag.equals(LocalizedText.UNDETERMINED) ? language : tag,
					Characters.normalized(text)));
		if (texts.isEmpty() || Characters.isBlank(texts.values().iterator().next())) {
			errors.add(field, "required." + field);
		}
		texts.values().removeIf(Characters::isBlank);
		if (texts.size() > MAX_LANGUAGES) {
			errors.add(field, "languages", MAX_LANGUAGES, texts.size());
		}
		String own = texts.isEmpty() ? language : texts.keySet().iterator().next();
		texts.forEach((tag, text) -> check(tag.equals(own) ? field : field + "." + tag, text, limit, errors));
		return LocalizedText.of(texts);
	}

	private static void check(String field, String text, int limit, FieldErrors errors) {
		if (text.codePointCount(0, text.length()) > limit) {
			errors.add(field, "too-long", limit);
			return;
		}
		text.codePoints()
			.filter((character) -> !Characters.PROSE.allow(Character.toString(character)))
			.findFirst()
			.ifPresent((character) -> errors.add(field, "unprintable", "U+%04X".formatted(character),
					text.indexOf(character) + 1));
	}

}
