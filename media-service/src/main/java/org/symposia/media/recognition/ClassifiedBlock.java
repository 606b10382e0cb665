package org.symposia.media.recognition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A block of the source with its role.
 *
 * @param index index in the blocks of {@link ReleaseMarkdown#parse}
 * @param role its role in the release
 * @param text its visible text, lines separated by line feeds
 */
public record ClassifiedBlock(int index, BlockRole role, String text) {

	private static final Pattern QUOTATION = Pattern.compile("[„“\"»«「]");

	List<String> lines() {
		return this.text.lines().map(TextHeuristics::collapse).filter((line) -> !line.isEmpty()).toList();
	}

	/** The text on one line. */
	public String line() {
		return TextHeuristics.collapse(this.text);
	}

	/** Whether it begins with the quote of a person. */
	public boolean isQuote() {
		return this.role == BlockRole.BODY && QUOTATION.matcher(line()).lookingAt()
				&& !QuoteParser.in(line()).isEmpty();
	}

	boolean is(BlockRole other) {
		return this.role == other;
	}

}
