package org.symposia.media.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The speaker named before or after a quote in English, German or Japanese.
 *
 * @param name name with titles as printed
 * @param function text after the comma that follows the name
 */
record Speaker(String name, @Nullable String function) {

	private static final String SAYS = "(?:said|says|sa(?:id|ys)\\s+in a statement|add(?:s|ed)|stat(?:es|ed)|explain(?:s|ed)|comment(?:s|ed)"
			+ "|not(?:es|ed)|emphasi[sz](?:es|ed)|stress(?:es|ed)|conclude[sd]?|continue[sd]?|remark(?:s|ed)|according to"
			+ "|sagte?|erklärte?|betonte?|erläuterte?|ergänzte?|unterstreicht|unterstrich|kommentierte?|so|fasste?|freute? sich"
			+ "|meinte?|hob|hebt|führte?|fügte?)";

	private static final String NAME = "(?<who>[\\p{Lu}\\p{Lo}][^“”„»«\"]{1,220}?)";

	private static final String END = "(?:(?<!\\b(?:\\p{Lu}|Dr|Prof|Mr|Ms|Mrs|St|med|rer|nat|hc|PD|Priv))\\.(?=\\s|$)|[:：]|\\s*$)";

	private static final List<Pattern> AFTER = List.of(
			Pattern.compile("^[\\s,.–—-]*" + SAYS + "\\s+(?:auch\\s+)?" + NAME
					+ "(?:\\s+(?:fest|hervor|hinzu|aus|zusammen))?" + END),
			Pattern.compile("^[\\s,.–—-]*" + NAME + "\\s+" + SAYS + "\\b"),
			Pattern.compile("^\\s*[—–-]{1,2}\\s*" + NAME + END),
			Pattern.compile("^\\s*と、?\\s*(?<who>[^。、「」は]{2,60}?)(?:氏)?(?:は|が)[、,]?\\s*(?:述べ|語|話|コメント|強調|説明)"),
			Pattern.compile("^\\s*[（(](?<who>[^）)。]{2,60})[）)]"));

	private static final List<Pattern> BEFORE = List.of(
			Pattern.compile("(?:^|[.!?]\\s+)" + NAME + "\\s+" + SAYS + "\\s*[:,]?\\s*$"),
			Pattern.compile("(?:^|[.!?]\\s+)" + NAME + "\\s*[:：]\\s*$"),
			Pattern.compile("(?:^|。|\\s)(?<who>[^。「」、]{2,80}?)(?:氏)?(?:は|が)(?:[^。「」は]{0,20})?[、,]?\\s*$"),
			Pattern.compile("(?:^|。)(?<who>[^。「」]{2,80}?)(?:のコメント|コメント)?\\s*[:：]?\\s*$"));

	static @Nullable Speaker find(String before, String after, boolean first) {
		Speaker following = first(AFTER, after);
		return (following != null) ? following
				: (first || before.endsWith("、") || before.endsWith(": ")) ? first(BEFORE, before) : null;
	}

	private static @Nullable Speaker first(List<Pattern> patterns, String text) {
		return patterns.stream()
			.map((pattern) -> pattern.matcher(text))
			.filter(Matcher::find)
			.map((matcher) -> of(matcher.group("who")))
			.findFirst()
			.orElse(null);
	}

	private static Speaker of(String who) {
		String[] parts = who.strip().split("[,，、]\\s*", 2);
		String function = (parts.length > 1) ? parts[1].replaceAll("[,\\s]+$", "") : "";
		return new Speaker(parts[0].strip(), function.isEmpty() ? null : function);
	}

}
