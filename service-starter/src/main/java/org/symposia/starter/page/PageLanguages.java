package org.symposia.starter.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages the interface speaks, in the order they are offered.
 */
final class PageLanguages {

	static final Locale DEFAULT = Locale.ENGLISH;

	static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE);

	private PageLanguages() {
	}

	/** The interface language of a BCP 47 tag such as {@code de-AT}, if there is one. */
	static Optional<Locale> matching(String tag) {
		String language = Locale.forLanguageTag(tag).getLanguage();
		return ALL.stream().filter((locale) -> locale.getLanguage().equals(language)).findFirst();
	}

}
