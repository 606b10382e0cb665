package org.symposia.media.reading;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * "Media contact: Erika Mustermann, press@num.example": a title within its first line.
 */
final class RunInTitle {

	private static final Pattern TITLE = Pattern.compile("([^:：]{2,60}[:：])\\s*+(\\S.*)", Pattern.DOTALL);

	private RunInTitle() {
	}

	/**
	 * Whether a paragraph that begins with this node has such a title; the node then
	 * holds the title and nothing else.
	 */
	static boolean isAt(Node first) {
		Node block = Objects.requireNonNull(first.getParent());
		if (first instanceof Text text) {
			Matcher title = TITLE.matcher(text.getLiteral());
			return title.matches() && opens(block, title.group(1)) && part(text, title);
		}
		boolean marked = first instanceof StrongEmphasis || first instanceof Emphasis;
		return marked && first.getNext() instanceof Text && VisibleText.of(first).matches("[^:：]{2,60}[:：]")
				&& opens(block, VisibleText.of(first));
	}

	private static boolean opens(Node block, String title) {
		return Titles.isContact(title) && !Titles.isOffice(title) && Contacts.isReachable(VisibleText.of(block));
	}

	private static boolean part(Text text, Matcher title) {
		text.insertAfter(new Text(title.group(2)));
		text.setLiteral(title.group(1));
		return true;
	}

}
