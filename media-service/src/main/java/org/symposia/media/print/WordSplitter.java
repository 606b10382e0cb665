package org.symposia.media.print;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import org.symposia.starter.pdf.FontStyle;

/** Splits text nodes that share lines into unbreakable words. */
final class WordSplitter {

	/** No-break space. */
	private static final char NO_BREAK_SPACE = '\u00A0';

	private final List<TextNode> texts;

	private final FontStack fonts;

	private final IdentityHashMap<TextNode, TextStyle> styles = new IdentityHashMap<>();

	private int current;

	private int start;

	WordSplitter(List<TextNode> texts, FontStack fonts) {
		this.texts = texts;
		this.fonts = fonts;
	}

	/** Each word as its parts, one for each text node. */
	List<List<WordPart>> all() {
		StringBuilder whole = new StringBuilder();
		this.texts.forEach((text) -> whole.append(text.getWholeText()));
		LineBreaker breaks = new LineBreaker();
		breaks.setText(whole.toString());
		List<List<WordPart>> words = new ArrayList<>();
		int from = 0;
		for (int to = breaks.next(); to > 0; to = breaks.next()) {
			String word = whole.substring(from, to).stripTrailing();
			if (!word.isEmpty()) {
				words.add(parts(from, from + word.length()));
			}
			from = to;
		}
		return words;
	}

	private List<WordPart> parts(int from, int to) {
		List<WordPart> parts = new ArrayList<>();
		while (this.start + length() <= from) {
			advance();
		}
		parts.add(part(from, Math.min(to, this.start + length())));
		while (this.start + length() < to) {
			advance();
			if (length() > 0) {
				parts.add(part(this.start, Math.min(to, this.start + length())));
			}
		}
		return parts;
	}

	private int length() {
		return this.texts.get(this.current).getWholeText().length();
	}

	private void advance() {
		this.start += length();
		this.current++;
	}

	private WordPart part(int from, int to) {
		TextNode text = this.texts.get(this.current);
		TextStyle style = this.styles.computeIfAbsent(text, TextStyle::of);
		String letters = text.getWholeText().substring(from - this.start, to - this.start);
		return new WordPart(text, from - this.start, to - this.start,
				this.fonts.width(letters, style.size(), style.style()), style.line());
	}

	/** Font and line width of a text node. */
	private record TextStyle(float size, FontStyle style, float line) {

		static TextStyle of(TextNode text) {
			return (text.parentNode() instanceof Element element)
					? new TextStyle(PrintMetrics.size(element), PrintMetrics.style(element), PrintMetrics.line(element))
					: new TextStyle(0, FontStyle.REGULAR, 0);
		}

	}

	/**
	 * The part of a word in one text node.
	 *
	 * @param text the text node
	 * @param from start offset in the node
	 * @param to end offset in the node
	 * @param width width in points
	 * @param line width of the line in points
	 */
	record WordPart(TextNode text, int from, int to, float width, float line) {

		boolean hasNoBreakSpace() {
			return letters().indexOf(NO_BREAK_SPACE) >= 0;
		}

		private String letters() {
			return this.text.getWholeText().substring(this.from, this.to);
		}

		/** Replaces no-break spaces by spaces. */
		void allowBreaks() {
			String whole = this.text.getWholeText();
			this.text.text(
					whole.substring(0, this.from) + letters().replace(NO_BREAK_SPACE, ' ') + whole.substring(this.to));
		}

		void wrap(String style) {
			allowBreaks();
			if (this.to < this.text.getWholeText().length()) {
				this.text.splitText(this.to);
			}
			TextNode own = (this.from > 0) ? this.text.splitText(this.from) : this.text;
			own.wrap("<span style=\"" + style + "\"></span>");
		}

	}

}
