package org.symposia.media.recognition;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * A contact title on the same line as the contact: "Media contact: Erika Mustermann,
 * press@num.example".
 */
final class RunInHeading {

	private static final Pattern TITLE = Pattern.compile("([^:：]{2,60}[:：])\\s*+(\\S.*)", Pattern.DOTALL);

	private RunInHeading() {
	}

	/**
	 * Whether a paragraph that begins with this node has such a title; if so, the node is
	 * split so that it contains only the title.
	 */
	static boolean isAt(Node first) {
		Node block = Objects.requireNonNull(first.getParent());
		if (first instanceof Text text) {
			Matcher title = TITLE.matcher(text.getLiteral());
			return title.matches() && opens(block, title.group(1)) && split(text, title);
		}
		boolean marked = first instanceof StrongEmphasis || first instanceof Emphasis;
		return marked && first.getNext() instanceof Text && VisibleText.of(first).matches("[^:：]{2,60}[:：]")
				&& opens(block, VisibleText.of(first));
	}

	private static boolean opens(Node block, String title) {
		return SectionTitles.isContact(title) && !SectionTitles.isOffice(title)
				&& ContactParser.hasChannel(VisibleText.of(block));
	}

	private static boolean split(Text text, Matcher title) {
		text.insertAfter(new Text(title.group(2)));
		text.setLiteral(title.group(1));
		return true;
	}

}
