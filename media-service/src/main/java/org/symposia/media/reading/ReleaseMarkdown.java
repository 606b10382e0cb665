package org.symposia.media.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * The one way a release's source becomes blocks, so that what is recognised and what is
 * shown agree block by block. A release is prose: indentation means nothing, an ending
 * mark "###" is no heading.
 */
public final class ReleaseMarkdown {

	private static final Parser PARSER = Parser.builder()
		.enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class, FencedCodeBlock.class,
				HtmlBlock.class, ThematicBreak.class))
		.extensions(List.of(AutolinkExtension.create()))
		.build();

	private ReleaseMarkdown() {
	}

	/**
	 * The blocks of a source in order. A paragraph whose first line is a title ("About
	 * JIHS") or whose last lines are credits counts as several.
	 */
	public static List<Node> parse(String source) {
		Node document = PARSER.parse(withoutMark(source));
		List<Node> blocks = new ArrayList<>();
		for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
			BlockSplitter.split(block);
			blocks.add(block);
		}
		return List.copyOf(blocks);
	}

	private static String withoutMark(String source) {
		return source.startsWith("\uFEFF") ? source.substring(1) : source;
	}

}
