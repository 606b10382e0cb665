package org.symposia.registration.attendee;

import java.util.LinkedHashMap;
import java.util.Map;

import org.symposia.starter.text.InterfaceLanguage;

/** The languages letters are written in, as people choose among them. */
public final class LetterLanguages {

	private LetterLanguages() {
	}

	/** Each language's name in itself, by tag. */
	public static Map<String, String> named() {
		Map<String, String> names = new LinkedHashMap<>();
		for (InterfaceLanguage language : InterfaceLanguage.values()) {
			names.put(language.tag(), language.locale().getDisplayLanguage(language.locale()));
		}
		return names;
	}

}
