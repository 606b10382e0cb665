package org.symposia.starter.text;

import java.util.Arrays;
import java.util.Locale;

/** A language of pages and mails. */
public enum InterfaceLanguage {

	/** English, the default. */
	EN(Locale.ENGLISH),
	/** German. */
	DE(Locale.GERMAN),
	/** Japanese. */
	JA(Locale.JAPANESE);

	private final Locale locale;

	InterfaceLanguage(Locale locale) {
		this.locale = locale;
	}

	/** The locale without a region. */
	public Locale locale() {
		return this.locale;
	}

	/** The language tag: {@code en}, {@code de} or {@code ja}. */
	public String tag() {
		return this.locale.toLanguageTag();
	}

	/** The language for a locale of any region; English if the interface lacks it. */
	public static InterfaceLanguage of(Locale locale) {
		return Arrays.stream(values())
			.filter((language) -> language.locale.getLanguage().equals(locale.getLanguage()))
			.findFirst()
			.orElse(EN);
	}

}
