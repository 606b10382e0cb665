package org.symposia.media.print;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Prepares the HTML of an article for the PDF renderer. */
final class PrintDocument {

	private PrintDocument() {
	}

	static org.w3c.dom.Document of(String article, String title, String language, String style, Glyphs glyphs) {
		Document page = Jsoup.parse("<html><head><title></title><style></style></head><body></body></html>");
		page.title(title);
		page.head().appendElement("meta").attr("name", "description").attr("content", title);
		page.expectFirst("html").attr("lang", language).attr("xml:lang", language);
		page.expectFirst("style").appendChild(new org.jsoup.nodes.DataNode(style));
		PrintScript script = PrintScript.of(language);
		page.body().addClass(script.styleClass());
		page.body().html(article);
		page.select("a[href]").forEach((link) -> link.attr("title", link.text()));
		page.select("ol").forEach(PrintDocument::number);
		page.body().traverse(printable(glyphs));
		page.select("body, body *").forEach((element) -> wrapChinese(element, script));
		page.select("blockquote, ul, ol").forEach(PrintDocument::limitIndent);
		page.select("table").forEach(PrintMetrics::countColumns);
		page.select("td, th").forEach(PrintDocument::setPadding);
		WordFitter.fit(page.body(), FontStack.of(script));
		page.select("body *").forEach(PrintDocument::wrapTexts);
		return new W3CDom().namespaceAware(false).fromJsoup(page);
	}

	/**
	 * Wraps text between inline elements, since the renderer draws the text of a line
	 * before its inline elements and the extracted text would be out of order.
	 */
	private static void wrapTexts(Element block) {
		if (block.childrenSize() > 0) {
			block.textNodes().stream().filter((text) -> !text.isBlank()).forEach((text) -> text.wrap("<span></span>"));
		}
	}

	/**
	 * Writes the numbers of lists as text, since the renderer draws them before all text.
	 */
	private static void number(Element list) {
		int number = list.attr("start").matches("\\d{1,9}") ? Integer.parseInt(list.attr("start")) : 1;
		for (Element item : list.children()) {
			Element first = item.firstElementChild();
			Element place = (first != null && first.nameIs("p") && item.ownText().isBlank()) ? first : item;
			place.prependText(number++ + ". ");
		}
	}

	/** Keeps simplified characters from being mixed with Japanese forms. */
	private static void wrapChinese(Element element, PrintScript script) {
		FontStack fonts = FontStack.of(script);
		element.textNodes()
			.stream()
			.filter((text) -> fonts.needsChinese(text.getWholeText()))
			.forEach((text) -> text.wrap("<span class=\"zh\" lang=\"zh\"></span>"));
	}

	private static void limitIndent(Element block) {
		if (!PrintMetrics.isIndented(block)) {
			block.addClass("deep");
		}
	}

	private static void setPadding(Element cell) {
		Element row = cell.parent();
		float padding = (row != null) ? PrintMetrics.padding(cell, PrintMetrics.line(row)) : 0;
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
