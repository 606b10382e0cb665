package org.symposia.media.reading;

import java.util.List;

/**
 * One block of the source as a reader sees it.
 *
 * @param index its place among the blocks of {@link ReleaseMarkdown#parse}
 * @param role the part it plays
 * @param text its visible text, lines parted by a line feed
 */
public record Passage(int index, Role role, String text) {

	List<String> lines() {
		return this.text.lines().map(Shapes::collapse).filter((line) -> !line.isEmpty()).toList();
	}

	/** The text on one line. */
	public String line() {
		return Shapes.collapse(this.text);
	}

	boolean is(Role other) {
		return this.role == other;
	}

}
