package org.symposia.media.recognition;

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

import org.symposia.starter.concurrency.WorkDeadline;

/**
 * Parses the source of a release into blocks, for recognition and for HTML alike, so that
 * both number the blocks the same way. Indented text is no code, the end mark "###" is no
 * heading.
 */
public final class ReleaseMarkdown {

	/** Maximum nesting depth of lists, quotes and emphasis. */
	public static final int DEEPEST = 30;

	private static final Parser PARSER = Parser.builder()
		.enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class, FencedCodeBlock.class,
				HtmlBlock.class, IndentedCodeBlock.class, ThematicBreak.class))
		.postProcessor(new IndentedTextPostProcessor())
		.postProcessor(new AutolinkPostProcessor())
		.build();

	private ReleaseMarkdown() {
	}

	/**
	 * The blocks of a source in order. A paragraph is split after a title ("About JIHS")
	 * and before credit lines.
	 */
	public static List<Node> parse(String source) {
		Node document = PARSER.parse(withoutByteOrderMark(source));
		List<Node> blocks = new ArrayList<>();
		for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
			WorkDeadline.check();
			BlockSplitter.split(block);
			blocks.add(block);
		}
		return List.copyOf(blocks);
	}

	/**
	 * Whether rendering a source could exhaust the stack.
	 * @param source untrusted Markdown or plain text
	 */
	public static boolean isTooDeep(String source) {
		try {
			return isDeeper(PARSER.parse(withoutByteOrderMark(source)));
		}
		catch (StackOverflowError ex) {
			return true;
		}
	}

	/** Not recursive, since the depth is not bounded yet. */
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

	private static String withoutByteOrderMark(String source) {
		return source.startsWith("\uFEFF") ? source.substring(1) : source;
	}

}
