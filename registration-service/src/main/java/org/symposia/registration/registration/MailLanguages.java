package org.symposia.registration.registration;

import java.util.LinkedHashMap;
import java.util.Map;

import org.symposia.starter.text.InterfaceLanguage;

/** The languages mails are written in, as options of a form. */
public final class MailLanguages {

	private MailLanguages() {
	}

	/** The name of each language in that language, by tag. */
	public static Map<String, String> named() {
		Map<String, String> names = new LinkedHashMap<>();
		for (InterfaceLanguage language : InterfaceLanguage.values()) {
			names.put(language.tag(), language.locale().getDisplayLanguage(language.locale()));
		}
		return names;
	}

}
