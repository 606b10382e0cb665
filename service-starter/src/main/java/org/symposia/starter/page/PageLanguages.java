package org.symposia.starter.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.symposia.starter.text.InterfaceLanguage;

/**
 * The languages the interface speaks, in the order they are offered.
 */
final class PageLanguages {

	static final Locale DEFAULT = InterfaceLanguage.EN.locale();

	static final List<Locale> ALL = Arrays.stream(InterfaceLanguage.values()).map(InterfaceLanguage::locale).toList();

	private PageLanguages() {
	}

	/** The interface language of a BCP 47 tag such as {@code de-AT}, if there is one. */
	static Optional<Locale> matching(String tag) {
		String language = Locale.forLanguageTag(tag).getLanguage();
		return ALL.stream().filter((locale) -> locale.getLanguage().equals(language)).findFirst();
	}

}
