package org.symposia.media.recognition;

import java.util.List;

/**
 * A block of the source with its role.
 *
 * @param index index in the blocks of {@link ReleaseMarkdown#parse}
 * @param role its role in the release
 * @param text its visible text, lines separated by line feeds
 */
public record ClassifiedBlock(int index, BlockRole role, String text) {

	List<String> lines() {
		return this.text.lines().map(TextHeuristics::collapse).filter((line) -> !line.isEmpty()).toList();
	}

	/** The text on one line. */
	public String line() {
		return TextHeuristics.collapse(this.text);
	}

	boolean is(BlockRole other) {
		return this.role == other;
	}

}
