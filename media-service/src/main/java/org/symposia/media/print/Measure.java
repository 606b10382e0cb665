package org.symposia.media.print;

import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

import org.symposia.starter.pdf.FontStyle;

/** What the style sheet for print says about sizes, in points. */
final class Measure {

	/** From here on quotes and lists are set in no further. */
	static final int DEEPEST = 6;

	private static final float LINE = 459;

	private static final float BODY = 10;

	private static final float CELL_PADDING = 8;

	private static final String COLUMNS = "data-columns";

	private static final Map<String, Float> INDENTS = Map.of("blockquote", 10f, "ul", 12f, "ol", 12f);

	/** By element or class. */
	private static final Map<String, Float> SIZES = Map.ofEntries(Map.entry("h1", 16.5f), Map.entry("h2", 10.5f),
			Map.entry("h3", 10.5f), Map.entry("h4", 10.5f), Map.entry("h5", 10.5f), Map.entry("h6", 10.5f),
			Map.entry("kicker", 9f), Map.entry("date", 9f), Map.entry("notice", 9f), Map.entry("subhead", 12f),
			Map.entry("section", 8.8f), Map.entry("figure", 8.8f));

	private static final Set<String> BOLD = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "th", "kicker");

	private Measure() {
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
		return isSetIn(element) ? line - INDENTS.getOrDefault(element.normalName(), 0f) : line;
	}

	static boolean isSetIn(Element element) {
		return INDENTS.containsKey(element.normalName()) && element.parents()
			.stream()
			.filter((each) -> INDENTS.containsKey(each.normalName()))
			.count() < DEEPEST;
	}

	/** What a cell leaves free at its end; columns that are narrow anyway leave less. */
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

	/** Notes how many columns a table has; its cells ask for it over and over. */
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
