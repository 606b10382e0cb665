package org.symposia.media.print;

import java.util.List;
import java.util.stream.Stream;

import org.symposia.starter.pdf.FontStyle;

/**
 * A font of the print style sheet.
 *
 * @param family name in the style sheet
 * @param regular name of the file for text, below the folder of the fonts
 * @param bold name of the file for headings
 */
record PrintFont(String family, String regular, String bold) {

	static final PrintFont JAPANESE = of("Noto Sans JP");

	static final PrintFont CHINESE = inOneWeight("Noto Sans SC");

	private static final PrintFont KOREAN = inOneWeight("Noto Sans KR");

	private static final List<PrintFont> LATIN = List.of(of("Source Sans 3"), of("Noto Sans"));

	private static final List<PrintFont> FURTHER = List.of(of("Noto Sans Thai"), of("Noto Sans Arabic"),
			of("Noto Sans Hebrew"));

	/** In the order of the style sheet for most languages. */
	static final List<PrintFont> ALL = ordered(JAPANESE, CHINESE, KOREAN);

	/** In the order in which the style sheet tries them for a language. */
	static List<PrintFont> of(PrintScript script) {
		return switch (script) {
			case CHINESE -> ordered(CHINESE, JAPANESE, KOREAN);
			case KOREAN -> ordered(KOREAN, JAPANESE, CHINESE);
			case JAPANESE, WESTERN -> ALL;
		};
	}

	String file(FontStyle style) {
		return (style == FontStyle.BOLD) ? this.bold : this.regular;
	}

	private static PrintFont of(String family) {
		String file = family.replace(" ", "");
		return new PrintFont(family, file + "-Regular.ttf", file + "-SemiBold.ttf");
	}

	private static PrintFont inOneWeight(String family) {
		String file = family.replace(" ", "") + "-Regular.ttf";
		return new PrintFont(family, file, file);
	}

	private static List<PrintFont> ordered(PrintFont... eastAsian) {
		return Stream.of(LATIN, List.of(eastAsian), FURTHER).flatMap(List::stream).toList();
	}

}
