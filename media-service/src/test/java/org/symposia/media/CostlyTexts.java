package org.symposia.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Texts that have made programs slow: long runs of what a parser must look behind. */
public final class CostlyTexts {

	private CostlyTexts() {
	}

	/** Their names. */
	public static Stream<String> names() {
		return texts().keySet().stream();
	}

	/** Makes the text of that name in a size. */
	public static IntFunction<String> of(String name) {
		return texts().get(name);
	}

	private static Map<String, IntFunction<String>> texts() {
		Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
		texts.put("words", (size) -> repeat("Erika Mustermann said that. ", size));
		texts.put("paragraphs", (size) -> repeat("Berlin, 4 May 2027 - A sentence.\n\n", size));
		texts.put("marks", (size) -> "e" + repeat("\u0301\u0323", size));
		texts.put("spaces", (size) -> "a" + " ".repeat(size) + "b");
		texts.put("line feeds", (size) -> "a" + repeat(" \n", size) + "b");
		texts.put("asterisks", (size) -> repeat("*a_", size));
		texts.put("brackets", (size) -> "[".repeat(size));
		texts.put("links", (size) -> repeat("[a](", size));
		texts.put("ticks", (size) -> repeat("`a", size));
		texts.put("quotation marks", (size) -> repeat("\u201Ca \u201E", size));
		texts.put("lists", (size) -> repeat("- a\n", size));
		texts.put("nested quotes", (size) -> "> ".repeat(Math.min(size, 2000)) + repeat("a\n", size));
		texts.put("digits", (size) -> "1".repeat(size));
		texts.put("mail addresses", (size) -> repeat("a@b.", size));
		texts.put("telephone numbers", (size) -> repeat("+49 30 ", size));
		texts.put("Japanese", (size) -> repeat("\u65E5\u672C\u306E\u4F1A\u8B70\u3002", size));
		texts.put("Arabic", (size) -> repeat("\u0645\u0631\u062D\u0628\u0627 ", size));
		texts.put("emoji", (size) -> repeat("\uD83D\uDE00", size));
		return texts;
	}

	private static String repeat(String part, int size) {
		return part.repeat(size / part.length());
	}

}
