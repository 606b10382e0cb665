package org.symposia.starter.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.InterfaceLanguage;
import org.symposia.starter.text.LocalizedText;

/**
 * The fields in which a form asks for a localized text: {@code name} in English,
 * {@code nameDe} in German, {@code nameJa} in Japanese, {@code name.fr} in any further
 * language. A text of undetermined language stands in the first field.
 */
record LocalizedFields(String name) {

	private static final String FIRST = InterfaceLanguage.EN.tag();

	private static final Map<String, String> SUFFIXES = suffixes();

	/** The field that asks for a language. */
	String in(String language) {
		String suffix = SUFFIXES.get(language.toLowerCase(Locale.ROOT));
		return (suffix != null) ? this.name + suffix : this.name + "." + language;
	}

	/** A form with a text in these fields. */
	FormValues filled(FormValues form, LocalizedText text) {
		FormValues filled = form;
		for (Map.Entry<String, String> each : text.asMap().entrySet()) {
			if (!LocalizedText.UNDETERMINED.equals(each.getKey())) {
				filled = filled.with(in(each.getKey()), each.getValue());
			}
		}
		return (filled.at(this.name) != null) ? filled
				: filled.with(this.name, text.asMap().get(LocalizedText.UNDETERMINED));
	}

	/** A form with an empty field for each of the languages that has none. */
	FormValues asked(FormValues form, List<String> languages) {
		FormValues asked = form;
		for (String language : languages) {
			boolean shown = isAlwaysAsked(language) || asked.at(in(language)) != null;
			asked = shown ? asked : asked.with(in(language), "");
		}
		return asked;
	}

	/** Whether every form asks for a language, be it of a country. */
	private static boolean isAlwaysAsked(String language) {
		return SUFFIXES.containsKey(Locale.forLanguageTag(language).getLanguage());
	}

	/**
	 * The field of a form for a path in the input: {@code nameDe} for {@code name.de}.
	 */
	static String of(String path) {
		int dot = path.lastIndexOf('.');
		return (dot < 0) ? path : new LocalizedFields(path.substring(0, dot)).in(path.substring(dot + 1));
	}

	/** The fields that every form has, then those of further languages. */
	List<LanguageField> all(FormValues form) {
		String start = this.name + ".";
		Stream<LanguageField> always = SUFFIXES.entrySet()
			.stream()
			.map((each) -> new LanguageField(this.name + each.getValue(), each.getKey(), each.getValue().isEmpty()));
		Stream<LanguageField> further = form.typed()
			.keySet()
			.stream()
			.filter((field) -> field.startsWith(start) && LocalizedText.isLanguageTag(field.substring(start.length())))
			.map((field) -> new LanguageField(field, field.substring(start.length()), false));
		return Stream.concat(always, further).toList();
	}

	/**
	 * What is stored, with the languages the form asked for as they were typed. Neither
	 * the others nor their order change, so that the authoritative language stays.
	 */
	LocalizedText merged(FormValues form, @Nullable LocalizedText stored) {
		Map<String, String> texts = new LinkedHashMap<>((stored != null) ? stored.asMap() : Map.of());
		all(form).forEach((field) -> put(texts, field.language(), form.at(field.name())));
		return LocalizedText.of(texts);
	}

	private static void put(Map<String, String> texts, String language, @Nullable String typed) {
		if (typed == null) {
			return;
		}
		String text = Characters.normalized(typed);
		String key = key(texts, language);
		if (text.isEmpty()) {
			texts.remove(key);
		}
		else if (!text.equals(texts.get(key))) {
			replace(texts, key, LocalizedText.UNDETERMINED.equals(key) ? language : key, text);
		}
	}

	private static String key(Map<String, String> texts, String language) {
		String missing = (FIRST.equals(language) && texts.containsKey(LocalizedText.UNDETERMINED))
				? LocalizedText.UNDETERMINED : language;
		return texts.keySet().stream().filter(language::equalsIgnoreCase).findFirst().orElse(missing);
	}

	private static void replace(Map<String, String> texts, String key, String newKey, String text) {
		Map<String, String> before = new LinkedHashMap<>(texts);
		before.putIfAbsent(key, text);
		texts.clear();
		before.forEach((each, old) -> texts.put(each.equals(key) ? newKey : each, each.equals(key) ? text : old));
	}

	private static Map<String, String> suffixes() {
		Map<String, String> suffixes = new LinkedHashMap<>();
		suffixes.put(FIRST, "");
		suffixes.put("de", "De");
		suffixes.put("ja", "Ja");
		return suffixes;
	}

}
