package org.symposia.media.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * The one way a release's source becomes blocks, so that what is recognised and what is
 * shown agree block by block. A release is prose: indented text is shown like any other,
 * an ending mark "###" is no heading.
 */
public final class ReleaseMarkdown {

	/** How deep lists, quotes and emphasis may be nested; nobody reads deeper. */
	public static final int DEEPEST = 30;

	private static final Parser PARSER = Parser.builder()
		.enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class, FencedCodeBlock.class,
				HtmlBlock.class, IndentedCodeBlock.class, ThematicBreak.class))
		.postProcessor(new IndentedProse())
		.postProcessor(new BareAddresses())
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

	/**
	 * Whether a source is nested so deep that rendering it would exhaust the stack.
	 * @param source Markdown or plain text, of whatever origin
	 */
	public static boolean isTooDeep(String source) {
		try {
			return isDeeper(PARSER.parse(withoutMark(source)));
		}
		catch (StackOverflowError ex) {
			return true;
		}
	}

	/** Walks without recursion, since it looks for what recursion cannot bear. */
	private static boolean isDeeper(Node document) {
		int depth = 0;
		for (Node node = document; node != null;) {
			Node child = node.getFirstChild();
			if (child != null) {
				node = child;
				depth++;
			}
			else {
				while (node != null && node.getNext() == null) {
					node = node.getParent();
					depth--;
				}
				node = (node != null) ? node.getNext() : null;
			}
			if (depth > DEEPEST) {
				return true;
			}
		}
		return false;
	}

	private static String withoutMark(String source) {
		return source.startsWith("\uFEFF") ? source.substring(1) : source;
	}

}
