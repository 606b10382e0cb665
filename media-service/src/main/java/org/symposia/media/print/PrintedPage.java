package org.symposia.media.print;

import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Prepares an article's HTML for paper. */
final class PrintedPage {

	private PrintedPage() {
	}

	static org.w3c.dom.Document of(String article, String title, String language, String style, Glyphs glyphs) {
		Document page = Jsoup.parse("<html><head><title></title><style></style></head><body></body></html>");
		page.title(title);
		page.head().appendElement("meta").attr("name", "description").attr("content", title);
		page.expectFirst("html").attr("lang", language).attr("xml:lang", language);
		page.expectFirst("style").appendChild(new org.jsoup.nodes.DataNode(style));
		page.body().addClass(Locale.forLanguageTag(language).getLanguage().equals("ja") ? "ja" : "western");
		page.body().html(article);
		page.select("a[href]").forEach((link) -> link.attr("title", link.text()));
		page.select("ol").forEach(PrintedPage::number);
		page.body().traverse(printable(glyphs));
		page.select("blockquote, ul, ol").forEach(PrintedPage::setIn);
		page.select("table").forEach(Measure::countColumns);
		page.select("td, th").forEach(PrintedPage::narrow);
		WholeWords.keep(page.body(), Typefaces.of(page.body().hasClass("ja")));
		page.select("body *").forEach(PrintedPage::level);
		return new W3CDom().namespaceAware(false).fromJsoup(page);
	}

	/**
	 * The renderer draws a line's own text before that of its inline elements; text among
	 * elements is made an element, so that the drawn order is the read order.
	 */
	private static void level(Element block) {
		if (block.childrenSize() > 0) {
			block.textNodes().stream().filter((text) -> !text.isBlank()).forEach((text) -> text.wrap("<span></span>"));
		}
	}

	/**
	 * The renderer draws numbers of lists before all text; here they are text in its
	 * place.
	 */
	private static void number(Element list) {
		int number = list.attr("start").matches("\\d{1,9}") ? Integer.parseInt(list.attr("start")) : 1;
		for (Element item : list.children()) {
			Element first = item.firstElementChild();
			Element place = (first != null && first.nameIs("p") && item.ownText().isBlank()) ? first : item;
			place.prependText(number++ + ". ");
		}
	}

	private static void setIn(Element block) {
		if (!Measure.isSetIn(block)) {
			block.addClass("deep");
		}
	}

	private static void narrow(Element cell) {
		Element row = cell.parent();
		float padding = (row != null) ? Measure.padding(cell, Measure.line(row)) : 0;
		cell.attr("style", "padding-right: " + padding + "pt");
	}

	private static NodeVisitor printable(Glyphs glyphs) {
		return (node, depth) -> {
			if (node instanceof TextNode text) {
				text.text(glyphs.printable(text.getWholeText()));
			}
		};
	}

}
