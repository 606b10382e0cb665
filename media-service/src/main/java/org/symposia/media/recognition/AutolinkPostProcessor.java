package org.symposia.media.recognition;

import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Turns bare URLs and mail addresses into links. Japanese text has no spaces around them:
 * an address ends where full-width characters begin, and a mail address is ASCII only.
 */
final class AutolinkPostProcessor extends AbstractVisitor implements PostProcessor {

	private static final Pattern NARROW = Pattern.compile("[\\x00-\\u2FFF]+");

	private static final Pattern CLOSING = Pattern.compile("[\\p{P}&&[^\\x00-\\x7F]].*$", Pattern.DOTALL);

	private static final Pattern MAIL = Pattern
		.compile("(?:^|.*[^\\x00-\\x7F\\p{L}\\p{N}])([\\x00-\\x7F]+@[\\x00-\\x7F]+)", Pattern.DOTALL);

	private static final LinkExtractor ADDRESSES = LinkExtractor.builder()
		.linkTypes(EnumSet.of(LinkType.URL, LinkType.EMAIL))
		.build();

	@Override
	public Node process(Node document) {
		document.accept(this);
		return document;
	}

	@Override
	public void visit(Link link) {
		// The text of a link is not linked again.
	}

	@Override
	public void visit(Text text) {
		String words = text.getLiteral();
		Replacement replacement = new Replacement(text, words);
		Matcher narrow = NARROW.matcher(words);
		while (narrow.find()) {
			for (LinkSpan span : ADDRESSES.extractLinks(narrow.group())) {
				replacement.link(narrow.start() + span.getBeginIndex(), narrow.start() + span.getEndIndex(),
						span.getType() == LinkType.EMAIL);
			}
		}
		replacement.end();
	}

	/** Replaces a text node by text and link nodes. */
	private static final class Replacement {

		private final Text text;

		private final String words;

		private Node last;

		private int written;

		private Replacement(Text text, String words) {
			this.text = text;
			this.words = words;
			this.last = text;
		}

		private void link(int from, int to, boolean mail) {
			String found = this.words.substring(from, to);
			if (!mail) {
				String address = CLOSING.matcher(found).replaceFirst("");
				add(from, address, address);
				return;
			}
			Matcher own = MAIL.matcher(found);
			if (own.matches()) {
				add(from + own.start(1), own.group(1), "mailto:" + own.group(1));
			}
		}

		private void add(int from, String shown, String destination) {
			words(from);
			Link link = new Link(destination, null);
			link.appendChild(new Text(shown));
			put(link);
			this.written = from + shown.length();
		}

		private void words(int to) {
			if (to > this.written) {
				put(new Text(this.words.substring(this.written, to)));
			}
		}

		private void put(Node node) {
			this.last.insertAfter(node);
			this.last = node;
		}

		private void end() {
			if (this.written > 0) {
				words(this.words.length());
				this.text.unlink();
			}
		}

	}

}
