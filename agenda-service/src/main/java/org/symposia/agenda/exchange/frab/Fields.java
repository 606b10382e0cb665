package org.symposia.agenda.exchange.frab;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/** Named values of an event, person, link or room, of XML and of JSON alike. */
final class Fields {

	private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

	/** Adds a value unless there is one in the same language. */
	void put(String name, @Nullable String value) {
		put(name, LocalizedText.UNDETERMINED, value);
	}

	void put(String name, String language, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			Map<String, String> texts = this.values.computeIfAbsent(name, (any) -> new LinkedHashMap<>(2));
			boolean known = texts.keySet().stream().anyMatch(language::equalsIgnoreCase);
			if (!known) {
				texts.put(language, value);
			}
		}
	}

	/** The first of these values that there is. */
	@Nullable String first(String... names) {
		for (String name : names) {
			Map<String, String> texts = this.values.get(name);
			if (texts != null) {
				return texts.values().iterator().next().strip();
			}
		}
		return null;
	}

	/** The first of these texts that there is, in all its languages. */
	LocalizedText text(String... names) {
		return textIn(LocalizedText.UNDETERMINED, names);
	}

	/** Text whose language is not stated is in the given one. */
	LocalizedText textIn(String language, String... names) {
		return Stream.of(names)
			.flatMap((name) -> Stream.ofNullable(this.values.get(name)))
			.findFirst()
			.map((texts) -> localized(texts, language))
			.orElseGet(LocalizedText::empty);
	}

	private static LocalizedText localized(Map<String, String> texts, String language) {
		boolean stated = texts.keySet().stream().anyMatch(language::equalsIgnoreCase);
		return LocalizedText.of(texts.entrySet()
			.stream()
			.collect(Collectors.toMap(
					(each) -> (each.getKey().equals(LocalizedText.UNDETERMINED) && !stated) ? language : each.getKey(),
					Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new)));
	}

}
