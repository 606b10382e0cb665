package org.symposia.media.preflight;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.symposia.media.print.Glyphs;

/** Finds text that the page or the print cannot show as written. */
final class DisplayRules {

	/** Longer words become too small to read in print. */
	private static final int MAX_WORD_LENGTH = 260;

	private static final Pattern TABLE = Pattern.compile("(?m)^[ \\t]*+(?:\\|[ \\t]*+)?:?-{3,}+:?[ \\t]*+\\|");

	private DisplayRules() {
	}

	static Stream<PreflightFinding> html(PreflightInput input) {
		List<String> tags = input.unsupported().tags();
		return tags.isEmpty() ? Stream.empty() : Stream
			.of(PreflightFinding.warning("body", "html", tags.size(), PreflightFinding.abbreviated(tags.getFirst())));
	}

	static Stream<PreflightFinding> links(PreflightInput input) {
		return input.unsupported()
			.deadLinks()
			.stream()
			.map((words) -> PreflightFinding.note("body", "dead-link", PreflightFinding.abbreviated(words)));
	}

	static Stream<PreflightFinding> tables(PreflightInput input) {
		return TABLE.matcher(input.source()).find() ? Stream.of(PreflightFinding.note("body", "table"))
				: Stream.empty();
	}

	static PreflightRule longWords() {
		return (input) -> Arrays.stream(input.source().split("\\s+"))
			.filter((word) -> word.length() > MAX_WORD_LENGTH && word.chars().noneMatch((c) -> c >= 0x3000))
			.map((word) -> PreflightFinding.note("body", "long-word", PreflightFinding.abbreviated(word)));
	}

	static PreflightRule glyphs(Glyphs glyphs) {
		return (input) -> {
			List<String> missing = glyphs.missing(input.source());
			return missing.isEmpty() ? Stream.empty() : Stream.of(PreflightFinding.warning("body", "no-glyph",
					missing.size(), String.join(" ", missing.subList(0, Math.min(10, missing.size())))));
		};
	}

}
