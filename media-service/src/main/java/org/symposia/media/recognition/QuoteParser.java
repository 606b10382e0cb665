package org.symposia.media.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.concurrency.WorkDeadline;

/** Finds quotes of persons, as opposed to names and titles in quotation marks. */
final class QuoteParser {

	/** Maximum distance in characters between a quote and its speaker. */
	private static final int MAX_DISTANCE = 400;

	private static final Pattern MARKED = Pattern.compile("„([^„“”]++)[“”]|“([^“”]++)”|»([^«»]++)«|«([^«»]++)»"
			+ "|(?<![\\p{L}\\d])\"([^\"]++)\"|「((?:[^「」]++|「[^「」]*+」){1,20})」");

	private QuoteParser() {
	}

	static List<Quote> in(String paragraph) {
		List<MatchResult> marked = MARKED.matcher(paragraph)
			.results()
			.filter((match) -> isSpeech(words(match)))
			.toList();
		List<Quote> quotes = new ArrayList<>();
		Speaker speaker = null;
		for (int i = 0; i < marked.size(); i++) {
			WorkDeadline.check();
			MatchResult match = marked.get(i);
			int from = (i == 0) ? 0 : marked.get(i - 1).end();
			int to = (i + 1 < marked.size()) ? marked.get(i + 1).start() : paragraph.length();
			String before = paragraph.substring(Math.max(from, match.start() - MAX_DISTANCE), match.start());
			String after = paragraph.substring(match.end(), Math.min(to, match.end() + MAX_DISTANCE));
			Speaker named = Speaker.find(before, after, i == 0);
			speaker = (named != null) ? named : speaker;
			if (speaker != null || isStatement(words(match))) {
				quotes.add(quote(words(match), speaker));
			}
		}
		return quotes;
	}

	private static Quote quote(String words, @Nullable Speaker speaker) {
		return (speaker != null) ? new Quote(words, speaker.name(), speaker.function()) : new Quote(words, null, null);
	}

	private static String words(MatchResult match) {
		for (int group = 1; group <= match.groupCount(); group++) {
			if (match.group(group) != null) {
				return match.group(group).strip();
			}
		}
		return "";
	}

	private static boolean isSpeech(String words) {
		return TextHeuristics.isCjk(words) ? words.length() >= 14
				: words.split("\\s+").length >= 4 && words.length() >= 20;
	}

	private static boolean isStatement(String words) {
		return TextHeuristics.endsSentence(words) || words.endsWith(",") || words.length() >= 80;
	}

}
