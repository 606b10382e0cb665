package org.symposia.starter.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Text shown to people, in one or more languages, of which the first is authoritative.
 * Keys are language tags (BCP 47); as JSON it is an object such as {@code {"en":
 * "Opening", "de": "Eröffnung"}}. A bare JSON string is read as text of an undetermined
 * language ({@code und}).
 */
public final class LocalizedText {

	/** Language tag of text whose language nobody stated (BCP 47). */
	public static final String UNDETERMINED = "und";

	/** The longest tag (RFC 5646, 4.4.1) that must be understood. */
	private static final int LONGEST_TAG = 35;

	private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}+(-[A-Za-z0-9]{1,8}+){0,16}+");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]");

	private static final LocalizedText EMPTY = new LocalizedText(Map.of());

	private final Map<String, String> texts;

	private LocalizedText(Map<String, String> texts) {
		texts.forEach(LocalizedText::check);
		checkDifferent(texts.keySet());
		this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
	}

	/** Text of one language. */
	public static LocalizedText of(String language, String text) {
		return new LocalizedText(Map.of(language, text));
	}

	/**
	 * Texts by language tag in the order of the map; the first is authoritative.
	 * @throws IllegalArgumentException if a key is no language tag or a text is missing
	 */
	public static LocalizedText of(Map<String, String> texts) {
		return new LocalizedText(texts);
	}

	/**
	 * Whether something can be a key here: a language tag (BCP 47) by its form, of at
	 * most 35 characters.
	 */
	public static boolean isLanguageTag(String key) {
		return key.length() <= LONGEST_TAG && TAG.matcher(key).matches();
	}

	/** No text in any language. */
	public static LocalizedText empty() {
		return EMPTY;
	}

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static LocalizedText read(@Nullable Object json) {
		return switch (json) {
			case null -> EMPTY;
			case String text -> printable(of(UNDETERMINED, text));
			case Map<?, ?> map -> printable(new LocalizedText(strings(map)));
			default -> throw new IllegalArgumentException("Text must be a string or an object of texts by language");
		};
	}

	/** Control characters cannot be shown, and break calendars and PDF files. */
	private static LocalizedText printable(LocalizedText text) {
		text.texts.values().forEach((words) -> CONTROL.matcher(words).results().findFirst().ifPresent((found) -> {
			throw new IllegalArgumentException(
					"holds the control character U+%04X; please remove it".formatted((int) found.group().charAt(0)));
		}));
		return text;
	}

	private static Map<String, String> strings(Map<?, ?> map) {
		Map<String, String> texts = new LinkedHashMap<>();
		map.forEach((language, text) -> {
			if (!(text instanceof String string)) {
				throw new IllegalArgumentException("The text for language '" + language + "' must be a string");
			}
			texts.put(String.valueOf(language), string);
		});
		return texts;
	}

	/**
	 * The text for a reader: by RFC 4647 lookup, else the authoritative one; empty if
	 * there is none at all.
	 */
	public String in(Locale locale) {
		return this.texts.getOrDefault(languageFor(locale), "");
	}

	/** The language tag of what {@link #in(Locale)} returns; {@code und} if empty. */
	public String languageFor(Locale locale) {
		String range = locale.toLanguageTag();
		if (this.texts.isEmpty() || UNDETERMINED.equals(range)) {
			return authoritativeLanguage();
		}
		String found = Locale.lookupTag(List.of(new Locale.LanguageRange(range)), this.texts.keySet());
		return (found != null) ? key(found) : authoritativeLanguage();
	}

	private String key(String tag) {
		return this.texts.keySet().stream().filter(tag::equalsIgnoreCase).findFirst().orElse(tag);
	}

	/** The text that decides when translations differ; empty if there is none. */
	public String authoritative() {
		return this.texts.getOrDefault(authoritativeLanguage(), "");
	}

	/** The language of {@link #authoritative()}; {@code und} if empty. */
	public String authoritativeLanguage() {
		return this.texts.isEmpty() ? UNDETERMINED : this.texts.keySet().iterator().next();
	}

	/** Whether no language has anything but white space. */
	@JsonIgnore
	public boolean isEmpty() {
		return this.texts.values().stream().allMatch(String::isBlank);
	}

	/** All texts by language tag, the authoritative first. */
	@JsonValue
	public Map<String, String> asMap() {
		return this.texts;
	}

	private static void check(String language, @Nullable String text) {
		if (!isLanguageTag(language)) {
			throw new IllegalArgumentException(
					"'" + shortened(language) + "' is not a language tag such as en, de or ja");
		}
		if (text == null) {
			throw new IllegalArgumentException("The text for language '" + language + "' is missing");
		}
	}

	private static String shortened(String language) {
		return (language.length() <= LONGEST_TAG) ? language
				: language.substring(0, language.offsetByCodePoints(0, LONGEST_TAG / 2)) + "…";
	}

	/** Tags do not mind case (RFC 5646, 2.1.1). */
	private static void checkDifferent(Set<String> languages) {
		Set<String> seen = new HashSet<>();
		languages.forEach((language) -> {
			if (!seen.add(language.toLowerCase(Locale.ROOT))) {
				throw new IllegalArgumentException("There are two texts for the language '" + language + "'");
			}
		});
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LocalizedText that
				&& List.copyOf(this.texts.entrySet()).equals(List.copyOf(that.texts.entrySet()));
	}

	@Override
	public int hashCode() {
		return this.texts.hashCode();
	}

	@Override
	public String toString() {
		return this.texts.toString();
	}

}
