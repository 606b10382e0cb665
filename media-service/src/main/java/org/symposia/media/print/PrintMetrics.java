package org.symposia.media.print;

import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

import org.symposia.starter.pdf.FontStyle;

/** Sizes and widths of the print style sheet {@code print/release.css}, in points. */
final class PrintMetrics {

	/** Quotes and lists nested deeper are not indented further. */
	static final int MAX_INDENTS = 6;

	private static final float LINE = 459;

	private static final float BODY = 10.5f;

	private static final float CELL_PADDING = 8;

	private static final String COLUMNS = "data-columns";

	private static final Map<String, Float> INDENTS = Map.of("blockquote", 10f, "ul", 12f, "ol", 12f);

	/** Font sizes by element or class. */
	private static final Map<String, Float> SIZES = Map.ofEntries(Map.entry("h1", 16.5f), Map.entry("h2", 11f),
			Map.entry("h3", 11f), Map.entry("h4", 11f), Map.entry("h5", 11f), Map.entry("h6", 11f),
			Map.entry("kicker", 9f), Map.entry("date", 9f), Map.entry("notice", 9f), Map.entry("subhead", 12f),
			Map.entry("issuers", 9f), Map.entry("sheet", 8.8f), Map.entry("section", 8.8f), Map.entry("figure", 8.8f));

	private static final Set<String> BOLD = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "th", "kicker");

	private PrintMetrics() {
	}

	static float size(Element element) {
		for (Element each = element; each != null; each = each.parent()) {
			for (Map.Entry<String, Float> known : SIZES.entrySet()) {
				if (is(each, known.getKey())) {
					return known.getValue();
				}
			}
		}
		return BODY;
	}

	static FontStyle style(Element element) {
		for (Element each = element; each != null; each = each.parent()) {
			Element here = each;
			if (BOLD.stream().anyMatch((bold) -> is(here, bold))) {
				return FontStyle.BOLD;
			}
		}
		return FontStyle.REGULAR;
	}

	private static boolean is(Element element, String name) {
		return element.nameIs(name) || (element.nameIs("div") && element.hasClass(name));
	}

	/** The width of the lines within an element. */
	static float line(Element element) {
		Element parent = element.parent();
		if (parent == null) {
			return LINE;
		}
		float line = line(parent);
		if (element.nameIs("td") || element.nameIs("th")) {
			return cell(element, line) - padding(element, line);
		}
		return isIndented(element) ? line - INDENTS.getOrDefault(element.normalName(), 0f) : line;
	}

	static boolean isIndented(Element element) {
		return INDENTS.containsKey(element.normalName()) && element.parents()
			.stream()
			.filter((each) -> INDENTS.containsKey(each.normalName()))
			.count() < MAX_INDENTS;
	}

	/** End padding of a cell, less in narrow columns. */
	static float padding(Element cell, float line) {
		return Math.min(CELL_PADDING, cell(cell, line) / 4);
	}

	private static float cell(Element cell, float line) {
		Element table = cell.closest("table");
		return (table != null) ? line / columns(table) : line;
	}

	private static int columns(Element table) {
		return Integer.parseInt(table.attr(COLUMNS));
	}

	/** Stores the number of columns in an attribute of the table. */
	static void countColumns(Element table) {
		int most = table.children()
			.stream()
			.flatMap((part) -> part.children().stream())
			.mapToInt(Element::childrenSize)
			.max()
			.orElse(1);
		table.attr(COLUMNS, Integer.toString(Math.max(1, most)));
	}

}
