package org.symposia.media.html;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;
import org.symposia.media.recognition.BlockRole;

/** Renders a block by its role: a headline as h1, a contact with its line breaks. */
final class BlockHtml {

	private static final HtmlRenderer FLOWING = HtmlRenderer.builder().build();

	private static final HtmlRenderer LINES = HtmlRenderer.builder().softbreak("<br />\n").build();

	private BlockHtml() {
	}

	static String of(Node node, BlockRole role) {
		if (!(node instanceof Paragraph) && !(node instanceof Heading)) {
			return HtmlSanitizer.clean(FLOWING.render(node));
		}
		String element = element(node, role);
		StringBuilder html = new StringBuilder("<").append(element).append('>');
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			html.append(renderer(role).render(child));
		}
		return HtmlSanitizer.clean(html.append("</").append(element).append('>').toString());
	}

	private static HtmlRenderer renderer(BlockRole role) {
		return switch (role) {
			case BODY, HEADLINE, SUBHEAD, HEADING, BOILERPLATE -> FLOWING;
			default -> LINES;
		};
	}

	private static String element(Node node, BlockRole role) {
		return switch (role) {
			case HEADLINE -> "h1";
			case BOILERPLATE_TITLE, CONTACT_TITLE -> "h2";
			case HEADING -> "h" + Math.clamp(level(node), 2, 4);
			default -> "p";
		};
	}

	private static int level(Node node) {
		return (node instanceof Heading heading) ? heading.getLevel() : 2;
	}

}
