package org.symposia.media.print;

import java.util.Locale;

/** The kinds of text that the print style sheet tells apart. */
enum PrintScript {

	WESTERN("western"), JAPANESE("ja"), CHINESE("zh"), KOREAN("ko");

	private final String styleClass;

	PrintScript(String styleClass) {
		this.styleClass = styleClass;
	}

	/** The one for a language tag. */
	static PrintScript of(String language) {
		return switch (Locale.forLanguageTag(language).getLanguage()) {
			case "ja" -> JAPANESE;
			case "zh" -> CHINESE;
			case "ko" -> KOREAN;
			default -> WESTERN;
		};
	}

	String styleClass() {
		return this.styleClass;
	}

}
