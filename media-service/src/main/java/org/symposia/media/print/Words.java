package org.symposia.media.print;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import org.symposia.starter.pdf.FontStyle;

/** Texts that share their lines, cut into what no line end may part. */
final class Words {

	/** A space that ends no line. */
	private static final char TIE = '\u00A0';

	private final List<TextNode> texts;

	private final Typefaces typefaces;

	private final IdentityHashMap<TextNode, Setting> settings = new IdentityHashMap<>();

	private int current;

	private int start;

	Words(List<TextNode> texts, Typefaces typefaces) {
		this.texts = texts;
		this.typefaces = typefaces;
	}

	/** Each by its pieces, of which there is one for each element it stands in. */
	List<List<Piece>> all() {
		StringBuilder whole = new StringBuilder();
		this.texts.forEach((text) -> whole.append(text.getWholeText()));
		LineBreaks breaks = new LineBreaks();
		breaks.setText(whole.toString());
		List<List<Piece>> words = new ArrayList<>();
		int from = 0;
		for (int to = breaks.next(); to > 0; to = breaks.next()) {
			String word = whole.substring(from, to).stripTrailing();
			if (!word.isEmpty()) {
				words.add(pieces(from, from + word.length()));
			}
			from = to;
		}
		return words;
	}

	private List<Piece> pieces(int from, int to) {
		List<Piece> pieces = new ArrayList<>();
		while (this.start + length() <= from) {
			advance();
		}
		pieces.add(piece(from, Math.min(to, this.start + length())));
		while (this.start + length() < to) {
			advance();
			if (length() > 0) {
				pieces.add(piece(this.start, Math.min(to, this.start + length())));
			}
		}
		return pieces;
	}

	private int length() {
		return this.texts.get(this.current).getWholeText().length();
	}

	private void advance() {
		this.start += length();
		this.current++;
	}

	private Piece piece(int from, int to) {
		TextNode text = this.texts.get(this.current);
		Setting setting = this.settings.computeIfAbsent(text, Setting::of);
		String letters = text.getWholeText().substring(from - this.start, to - this.start);
		return new Piece(text, from - this.start, to - this.start,
				this.typefaces.width(letters, setting.size(), setting.style()), setting.line());
	}

	/** How a text is set. */
	private record Setting(float size, FontStyle style, float line) {

		static Setting of(TextNode text) {
			return (text.parentNode() instanceof Element element)
					? new Setting(Measure.size(element), Measure.style(element), Measure.line(element))
					: new Setting(0, FontStyle.REGULAR, 0);
		}

	}

	/**
	 * A part of a word that stands in one element.
	 *
	 * @param text the text it is part of
	 * @param from where it begins there
	 * @param to where it ends there
	 * @param width its width in points
	 * @param line the width of its line
	 */
	record Piece(TextNode text, int from, int to, float width, float line) {

		boolean isTied() {
			return letters().indexOf(TIE) >= 0;
		}

		private String letters() {
			return this.text.getWholeText().substring(this.from, this.to);
		}

		/** Lets lines end at its spaces. */
		void untie() {
			String whole = this.text.getWholeText();
			this.text.text(whole.substring(0, this.from) + letters().replace(TIE, ' ') + whole.substring(this.to));
		}

		void wrap(String style) {
			untie();
			if (this.to < this.text.getWholeText().length()) {
				this.text.splitText(this.to);
			}
			TextNode own = (this.from > 0) ? this.text.splitText(this.from) : this.text;
			own.wrap("<span style=\"" + style + "\"></span>");
		}

	}

}
