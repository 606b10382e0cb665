package org.symposia.media.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Keeps every word on one line, since text extraction reads a broken word as two. A word
 * wider than its line gets a smaller font. The renderer would break a line between the
 * elements of a partly emphasised word, so each part reserves the width of the following
 * ones as padding, which they take back by a negative margin. Words joined by no-break
 * spaces count as one word if they fit into a line.
 */
final class WordFitter {

	/** Margin for rounding. */
	private static final float SAFETY = 0.98f;

	/** The renderer rounds the width of each part, in points. */
	private static final float ROUNDING = 0.1f;

	/** Smaller text would be dropped; wider words exceed the paper. */
	private static final double MIN_SCALE = 0.02;

	private WordFitter() {
	}

	static void fit(Element body, FontStack fonts) {
		for (List<TextNode> texts : lines(body)) {
			new WordSplitter(texts, fonts).all()
				.stream()
				.filter((word) -> scale(word) < 1)
				.flatMap(List::stream)
				.forEach(WordSplitter.WordPart::allowBreaks);
			List<List<WordSplitter.WordPart>> words = new WordSplitter(texts, fonts).all();
			words.reversed().stream().filter(WordFitter::needsStyle).forEach(WordFitter::fitWord);
		}
	}

	/** Text nodes that share lines. */
	private static List<List<TextNode>> lines(Element body) {
		List<List<TextNode>> lines = new ArrayList<>(List.of(new ArrayList<>()));
		body.traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode text) {
					lines.getLast().add(text);
				}
				part(node);
			}

			@Override
			public void tail(Node node, int depth) {
				part(node);
			}

			private void part(Node node) {
				if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
					lines.add(new ArrayList<>());
				}
			}
		});
		return lines;
	}

	private static boolean needsStyle(List<WordSplitter.WordPart> word) {
		return word.size() > 1 || word.getFirst().hasNoBreakSpace() || scale(word) < 1;
	}

	private static float scale(List<WordSplitter.WordPart> word) {
		double width = word.stream().mapToDouble(WordSplitter.WordPart::width).sum();
		return (float) Math.clamp(word.getFirst().line() * SAFETY / width, MIN_SCALE, 1);
	}

	/** From the last part to the first, so that offsets stay valid. */
	private static void fitWord(List<WordSplitter.WordPart> word) {
		float scale = scale(word);
		float following = 0;
		for (int i = word.size() - 1; i >= 0; i--) {
			WordSplitter.WordPart part = word.get(i);
			float own = part.width() * scale;
			StringBuilder style = new StringBuilder((scale < 1) ? style("font-size", scale * 100, "%") : "");
			style.append((following > 0) ? style("padding-right", following + ROUNDING, "pt") : "");
			style.append(part.hasNoBreakSpace() ? "white-space: nowrap;" : "");
			style.append((i > 0) ? style("margin-left", -(own + following + ROUNDING), "pt") : "");
			part.wrap(style.toString());
			following += own;
		}
	}

	private static String style(String property, float value, String unit) {
		return String.format(Locale.ROOT, "%s: %.5f%s;", property, value, unit);
	}

}
