package org.symposia.agenda.exchange.markup;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Converts HTML to Markdown. Headings become paragraphs in bold, rows of tables lines,
 * pictures and embedded pages links; scripts and styles are left out.
 */
final class HtmlConversion {

	private static final Set<String> DROPPED = Set.of("script", "style", "template", "head", "noscript", "hr");

	private static final Set<String> EMPHASIS = Set.of("em", "i", "cite", "dfn", "var");

	private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");

	private static final Set<String> EMBEDDED = Set.of("iframe", "embed", "video", "audio", "source");

	/** Deeper markup is read as its words. */
	private static final int DEEPEST = 24;

	private static final int DEEPEST_LIST = 6;

	private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

	private static final Pattern WORDS = Pattern.compile("(?s)[^\\p{L}\\p{N}\\n]*+(.*[\\p{L}\\p{N}])");

	private final @Nullable URI base;

	private final boolean html;

	/**
	 * Prepares a conversion.
	 * @param html whether line breaks mean nothing, as in HTML; otherwise the text is
	 * Markdown with a few elements
	 */
	HtmlConversion(@Nullable URI base, boolean html) {
		this.base = base;
		this.html = html;
	}

	String convert(String text) {
		List<String> blocks = new ArrayList<>();
		addBlocks(Jsoup.parseBodyFragment(text).body(), blocks, 0);
		return String.join("\n\n", blocks);
	}

	private void addBlocks(Element parent, List<String> blocks, int depth) {
		StringBuilder run = new StringBuilder();
		for (Node child : parent.childNodes()) {
			if (child instanceof Element element && isBlock(element)) {
				flush(run, blocks);
				addBlock(element, blocks, depth + 1);
			}
			else {
				run.append(inline(child, depth + 1));
			}
		}
		flush(run, blocks);
	}

	private static boolean isBlock(Element element) {
		return (element.isBlock() && element.tag().isKnownTag())
				|| element.children().stream().anyMatch((child) -> child.isBlock() && child.tag().isKnownTag());
	}

	private void addBlock(Element element, List<String> blocks, int depth) {
		String name = element.normalName();
		if (DROPPED.contains(name)) {
			return;
		}
		if (depth > DEEPEST) {
			addText(Escapes.text(spaced(element.text())), blocks);
			return;
		}
		switch (name) {
			case "ul", "ol", "menu", "dir" -> addText(list(element, 0, depth), blocks);
			case "h1", "h2", "h3", "h4", "h5", "h6", "dt" -> {
				StringBuilder run = new StringBuilder(wrapped("**", children(element, depth)));
				flush(run, blocks);
			}
			case "a" -> flush(new StringBuilder(inline(element, depth)), blocks);
			case "pre" -> addText(preformatted(element), blocks);
			case "table" -> addText(rows(element, depth), blocks);
			default -> addBlocks(element, blocks, depth);
		}
	}

	private static void addText(String text, List<String> blocks) {
		if (!text.isBlank()) {
			blocks.add(text);
		}
	}

	/** Ends a paragraph; two line breaks in a row begin another one. */
	private void flush(StringBuilder run, List<String> blocks) {
		if (!this.html) {
			addText(run.toString().strip(), blocks);
		}
		else {
			for (String paragraph : run.toString().split("\\n\\s*\\n")) {
				addText(lines(paragraph), blocks);
			}
		}
		run.setLength(0);
	}

	/** Lines of a paragraph, kept apart by hard line breaks. */
	private static String lines(String paragraph) {
		return paragraph.strip().lines().map(String::strip).map(Escapes::lineStart).collect(Collectors.joining("  \n"));
	}

	private String list(Element list, int level, int depth) {
		List<String> lines = new ArrayList<>();
		boolean numbered = list.normalName().equals("ol");
		int number = number(list.attr("start"));
		String indent = "    ".repeat(Math.min(level, DEEPEST_LIST));
		for (Element item : list.children()) {
			if (isList(item)) {
				lines.add(list(item, level + 1, depth + 1));
				continue;
			}
			StringBuilder words = new StringBuilder();
			List<String> nested = new ArrayList<>();
			addItem(item, words, nested, level, depth + 1);
			String marker = numbered ? number++ + ". " : "- ";
			String text = words.toString()
				.strip()
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.map(Escapes::lineStart)
				.collect(Collectors.joining("  \n" + indent + " ".repeat(marker.length())));
			if (!text.isEmpty() || !nested.isEmpty()) {
				lines.add(indent + marker + text);
			}
			lines.addAll(nested);
		}
		return lines.stream().filter((line) -> !line.isBlank()).collect(Collectors.joining("\n"));
	}

	private void addItem(Element item, StringBuilder words, List<String> nested, int level, int depth) {
		if (depth > DEEPEST) {
			words.append(Escapes.text(spaced(item.text())));
			return;
		}
		for (Node child : item.childNodes()) {
			if (child instanceof Element element && isList(element)) {
				nested.add(list(element, level + 1, depth + 1));
			}
			else if (child instanceof Element element && isBlock(element)) {
				words.append('\n');
				addItem(element, words, nested, level, depth + 1);
				words.append('\n');
			}
			else {
				words.append(inline(child, depth + 1));
			}
		}
	}

	private static boolean isList(Element element) {
		return element.normalName().equals("ul") || element.normalName().equals("ol");
	}

	private static int number(String start) {
		return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
	}

	private static String preformatted(Element element) {
		return element.wholeText()
			.strip()
			.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> Escapes.code(line.stripTrailing()))
			.collect(Collectors.joining("  \n"));
	}

	private String rows(Element table, int depth) {
		return table.stream()
			.filter((element) -> element.normalName().equals("tr") && table.equals(element.closest("table")))
			.map((row) -> row.children()
				.stream()
				.map((cell) -> spaced(children(cell, depth + 1).replace('\n', ' ')).strip())
				.filter((cell) -> !cell.isEmpty())
				.collect(Collectors.joining(" | ")))
			.filter((row) -> !row.isEmpty())
			.map(Escapes::lineStart)
			.collect(Collectors.joining("  \n"));
	}

	private String children(Element parent, int depth) {
		if (depth > DEEPEST) {
			return Escapes.text(spaced(parent.text()));
		}
		StringBuilder words = new StringBuilder();
		parent.childNodes().forEach((child) -> words.append(inline(child, depth + 1)));
		return words.toString();
	}

	private String inline(Node node, int depth) {
		if (node instanceof TextNode text) {
			return this.html ? Escapes.text(spaced(text.getWholeText())) : Escapes.tags(text.getWholeText());
		}
		if (!(node instanceof Element element) || DROPPED.contains(element.normalName())) {
			return "";
		}
		String name = element.normalName();
		if (!element.tag().isKnownTag()) {
			return "\\<" + name + ">" + children(element, depth);
		}
		if (EMPHASIS.contains(name)) {
			return wrapped("*", children(element, depth));
		}
		if (CODE.contains(name)) {
			return Escapes.code(spaced(element.text()));
		}
		if (EMBEDDED.contains(name)) {
			return link(element.attr("src"), "");
		}
		return switch (name) {
			case "br" -> "\n";
			case "b", "strong" -> wrapped("**", children(element, depth));
			case "a" -> link(element.attr("href"), children(element, depth));
			case "img" -> picture(element);
			case "q" -> "“" + children(element, depth) + "”";
			default -> element.isBlock() ? "\n" + children(element, depth) + "\n" : children(element, depth);
		};
	}

	/**
	 * Emphasis stands between letters, or CommonMark takes it for asterisks where the
	 * next word follows at once, as in Japanese.
	 */
	private static String wrapped(String marker, String words) {
		if (words.contains("](") || words.indexOf('`') >= 0) {
			String inner = words.strip();
			int start = words.indexOf(inner);
			return (inner.isEmpty() || inner.indexOf('\n') >= 0) ? words
					: words.substring(0, start) + marker + inner + marker + words.substring(start + inner.length());
		}
		return words.lines().map((line) -> {
			Matcher found = WORDS.matcher(line);
			if (!found.lookingAt()) {
				return line;
			}
			return line.substring(0, found.start(1)) + marker + found.group(1) + marker + line.substring(found.end(1));
		}).collect(Collectors.joining("\n")) + (words.endsWith("\n") ? "\n" : "");
	}

	private String picture(Element image) {
		String label = Escapes.text(spaced(image.attr("alt")));
		return (image.closest("a") != null) ? label : link(image.attr("src"), label);
	}

	private String link(String address, String label) {
		String url = WebAddress.absolute(address, this.base);
		String words = spaced(label.replace('\n', ' ')).strip();
		if (url == null || label.contains("](")) {
			return label;
		}
		String target = url.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E");
		return (words.isEmpty() || words.equals(url)) ? "<" + target + ">" : "[" + words + "](" + target + ")";
	}

	private static String spaced(String text) {
		return SPACES.matcher(text).replaceAll(" ");
	}

}
