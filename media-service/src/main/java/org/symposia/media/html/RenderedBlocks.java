package org.symposia.media.html;

import java.util.List;

import org.commonmark.node.Node;

import org.symposia.media.recognition.RecognisedRelease;
import org.symposia.media.recognition.ReleaseMarkdown;
import org.symposia.media.recognition.ReleaseRecogniser;

/** Renders the blocks of a source in order. */
final class RenderedBlocks {

	private RenderedBlocks() {
	}

	/**
	 * Recognises and renders a source.
	 * @param source untrusted Markdown or plain text
	 */
	static List<RenderedBlock> of(String source) {
		RecognisedRelease recognised = ReleaseRecogniser.recognise(source);
		List<Node> nodes = ReleaseMarkdown.parse(source);
		return recognised.blocks()
			.stream()
			.filter((block) -> !block.text().isBlank())
			.map((block) -> new RenderedBlock(block.role(), BlockHtml.of(nodes.get(block.index()), block.role()),
					block.line(), block.isQuote()))
			.toList();
	}

}
