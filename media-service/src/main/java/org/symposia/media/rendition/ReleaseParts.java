package org.symposia.media.rendition;

import java.util.List;

import org.commonmark.node.Node;
import org.symposia.media.reading.Reading;
import org.symposia.media.reading.ReleaseMarkdown;
import org.symposia.media.reading.ReleaseReader;

/** The parts of a release in the order of its source. */
public final class ReleaseParts {

	private ReleaseParts() {
	}

	/**
	 * Reads and renders a source.
	 * @param source Markdown or plain text, of whatever origin
	 */
	public static List<Part> of(String source) {
		Reading reading = ReleaseReader.read(source);
		List<Node> nodes = ReleaseMarkdown.parse(source);
		return reading.passages()
			.stream()
			.filter((passage) -> !passage.text().isBlank())
			.map((passage) -> new Part(passage.role(), BlockHtml.of(nodes.get(passage.index()), passage.role()),
					passage.line()))
			.toList();
	}

}
