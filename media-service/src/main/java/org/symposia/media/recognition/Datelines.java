package org.symposia.media.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Recognises datelines: "Berlin, 24 April 2026 —", "【ベルリン、2026年4月24日】", "BERLIN (dpa) –".
 */
final class Datelines {

	private static final String DATE = "(?<date>" + DateParser.SHAPE + ")";

	private static final String PLACE = "(?<place>[\\p{Lu}\\p{Lo}][^|—:：!?。\\n\\d]{1,60}?)";

	private static final String DASH = "\\s*(?:—|–|―|--+|-|\\||[:：]|/[^/\\n]{2,30}/\\s*(?:—|–|--+|-)?)\\s*";

	private static final String GAP = "[\\s,，、|/·・.]*";

	/** Between a place and the date after it. */
	private static final String WIDE_GAP = "[\\s,，、|/·・.—–-]*";

	private static final List<Pattern> OPENINGS = List.of(
			Pattern.compile(PLACE + WIDE_GAP + "[(（]?" + DATE + "[)）]?\\.?" + DASH),
			Pattern.compile(DATE + GAP + PLACE + DASH),
			Pattern.compile(PLACE + "\\s*,\\s*" + DATE + "\\.\\s+(?=\\p{Lu})"),
			Pattern.compile("(?<place>\\p{Lo}[\\p{Lo}・／/ー]{0,19})[\\s\\u3000、，,]+" + DATE + "[\\s\\u3000]+(?=\\S)"),
			Pattern.compile("[【\\[(（]" + PLACE + GAP + DATE + "[】\\])）]\\s*"),
			Pattern.compile("[【\\[(（]" + DATE + GAP + PLACE + "[】\\])）]\\s*"), Pattern.compile(DATE + DASH),
			Pattern.compile(
					"(?<place>\\p{Lu}[\\p{L}.'-]+(?:[ ,/]+\\p{Lu}[\\p{L}.'-]+){0,4})\\s*+(?:\\([^)\\n]{1,40}\\)\\s*+)?"
							+ "(?:—|–|--)\\s++(?=\\S)"));

	private static final List<Pattern> ALONE = List.of(Pattern.compile(DATE + "(?:" + GAP + PLACE + ")?"),
			Pattern.compile(PLACE + WIDE_GAP + DATE));

	private Datelines() {
	}

	/** The dateline at the start of a paragraph of prose. */
	static @Nullable Dateline opening(String text) {
		return OPENINGS.stream()
			.map((pattern) -> pattern.matcher(text))
			.filter((matcher) -> matcher.lookingAt() && isFollowedByProse(text, matcher))
			.map(Datelines::dateline)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A title may begin with a place but not with a date, so a place without date needs
	 * longer text after it.
	 */
	private static boolean isFollowedByProse(String text, Matcher opening) {
		int rest = text.length() - opening.end();
		return rest >= (TextHeuristics.isCjk(text) ? 15 : 40)
				|| (rest > 0 && opening.namedGroups().containsKey("date") && TextHeuristics.endsSentence(text));
	}

	/** The dateline if a line consists of nothing else. */
	static @Nullable Dateline alone(String line) {
		if (line.length() > 90) {
			return null;
		}
		return ALONE.stream()
			.map((pattern) -> pattern.matcher(line.strip()))
			.filter(Matcher::matches)
			.map(Datelines::dateline)
			.findFirst()
			.orElse(null);
	}

	static boolean standsAlone(String line) {
		return alone(line) != null;
	}

	private static Dateline dateline(Matcher matcher) {
		boolean dated = matcher.namedGroups().containsKey("date");
		LocalDate date = dated ? DateParser.parse(matcher.group("date")) : null;
		String place = matcher.namedGroups().containsKey("place") ? matcher.group("place") : null;
		return new Dateline(trimmed(matcher.group()), (place != null) ? place(place) : null, date);
	}

	private static String place(String text) {
		String place = text.replaceAll("(?iu)[\\s,，、]+(?:" + DateParser.WEEKDAY + "|den|am|on|the)\\b", "");
		return place.replaceAll("(?<![\\s,，、|/·・(（.＝=—–-])[\\s,，、|/·・(（.＝=—–-]++$", "").strip();
	}

	private static String trimmed(String text) {
		return text.strip().replaceAll("(?<![\\s—–―|:：-])[\\s—–―|:：-]++$", "");
	}

}
