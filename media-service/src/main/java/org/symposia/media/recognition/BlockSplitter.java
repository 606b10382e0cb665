package org.symposia.media.recognition;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/** Splits a paragraph before a line that is a title, a credit line or a dateline. */
final class BlockSplitter {

	/** Longer paragraphs are not split. */
	private static final int MAX_LINES = 200;

	private BlockSplitter() {
	}

	static void split(Node block) {
		if (!(block instanceof Paragraph)) {
			return;
		}
		Node first = block.getFirstChild();
		if (first != null && RunInHeading.isAt(first)) {
			move(block, first.getNext());
			return;
		}
		List<Node> breaks = breaks(block);
		for (Node breaking : (breaks.size() > MAX_LINES) ? List.<Node>of() : breaks) {
			if (splits(line(breaking.getPrevious(), true), line(breaking.getNext(), false))) {
				cut(block, breaking);
				return;
			}
		}
	}

	private static boolean splits(String before, String after) {
		return SectionTitles.isRunIn(before, after)
				|| (SectionTitles.isRunIn(after, "") && !SectionTitles.isOffice(after))
				|| CreditLines.find(after) != null || Datelines.standsAlone(before);
	}

	private static List<Node> breaks(Node block) {
		List<Node> breaks = new ArrayList<>();
		for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
			if (isBreak(child)) {
				breaks.add(child);
			}
		}
		return breaks;
	}

	private static boolean isBreak(Node node) {
		return node instanceof SoftLineBreak || node instanceof HardLineBreak;
	}

	private static String line(@Nullable Node start, boolean backwards) {
		StringBuilder line = new StringBuilder();
		for (Node node = start; node != null && !isBreak(node);) {
			line.insert(backwards ? 0 : line.length(), VisibleText.of(node));
			node = backwards ? node.getPrevious() : node.getNext();
		}
		return line.toString();
	}

	private static void cut(Node block, Node breaking) {
		move(block, breaking.getNext());
		breaking.unlink();
	}

	/** Moves a node and its following siblings to a new paragraph. */
	private static void move(Node block, @Nullable Node from) {
		Paragraph rest = new Paragraph();
		for (Node node = from; node != null;) {
			Node next = node.getNext();
			rest.appendChild(node);
			node = next;
		}
		block.insertAfter(rest);
	}

}
