package org.symposia.media.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Keeps every word on one line, for a word cut in two is read as two. A word that is
 * wider than its line is set smaller, it alone. A word of which only a part is marked
 * consists of several elements, between which the renderer would end a line: each part
 * reserves the width of those that follow and gives it back to them. Words tied by a
 * space that ends no line count as one word while they fit into a line; the space itself
 * is printed as any other.
 */
final class WholeWords {

	/** What rounding may add. */
	private static final float SPARE = 0.98f;

	/** Smaller letters are dropped; what is still too wide leaves the paper. */
	private static final double SMALLEST = 0.02;

	private WholeWords() {
	}

	static void keep(Element body, Typefaces typefaces) {
		for (List<TextNode> texts : lines(body)) {
			new Words(texts, typefaces).all()
				.stream()
				.filter((word) -> scale(word) < 1)
				.flatMap(List::stream)
				.forEach(Words.Piece::untie);
			List<List<Words.Piece>> words = new Words(texts, typefaces).all();
			words.reversed().stream().filter(WholeWords::needsCare).forEach(WholeWords::keep);
		}
	}

	/** Texts that follow each other on the same lines. */
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

	private static boolean needsCare(List<Words.Piece> word) {
		return word.size() > 1 || word.getFirst().isTied() || scale(word) < 1;
	}

	private static float scale(List<Words.Piece> word) {
		double width = word.stream().mapToDouble(Words.Piece::width).sum();
		return (float) Math.clamp(word.getFirst().line() * SPARE / width, SMALLEST, 1);
	}

	/** From its end, so that the places of earlier parts stay true. */
	private static void keep(List<Words.Piece> word) {
		float scale = scale(word);
		float following = 0;
		for (int i = word.size() - 1; i >= 0; i--) {
			Words.Piece piece = word.get(i);
			float own = piece.width() * scale;
			StringBuilder style = new StringBuilder((scale < 1) ? style("font-size", scale * 100, "%") : "");
			style.append((following > 0) ? style("padding-right", following, "pt") : "");
			style.append(piece.isTied() ? "white-space: nowrap;" : "");
			style.append((i > 0) ? style("margin-left", -(own + following), "pt") : "");
			piece.wrap(style.toString());
			following += own;
		}
	}

	private static String style(String property, float value, String unit) {
		return String.format(Locale.ROOT, "%s: %.5f%s;", property, value, unit);
	}

}
