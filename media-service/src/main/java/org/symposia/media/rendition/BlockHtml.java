package org.symposia.media.rendition;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;
import org.symposia.media.reading.Role;

/**
 * Renders a block as its role asks: a headline is a heading, a contact keeps its lines.
 */
final class BlockHtml {

	private static final HtmlRenderer FLOWING = HtmlRenderer.builder().build();

	private static final HtmlRenderer LINES = HtmlRenderer.builder().softbreak("<br />\n").build();

	private BlockHtml() {
	}

	static String of(Node node, Role role) {
		if (!(node instanceof Paragraph) && !(node instanceof Heading)) {
			return Sanitizer.clean(FLOWING.render(node));
		}
		String element = element(node, role);
		StringBuilder html = new StringBuilder("<").append(element).append('>');
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			html.append(renderer(role).render(child));
		}
		return Sanitizer.clean(html.append("</").append(element).append('>').toString());
	}

	private static HtmlRenderer renderer(Role role) {
		return switch (role) {
			case BODY, HEADLINE, SUBHEAD, HEADING, BOILERPLATE -> FLOWING;
			default -> LINES;
		};
	}

	private static String element(Node node, Role role) {
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
