package org.symposia.media.preflight;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.symposia.media.print.Glyphs;

/** Rules on what pages and print cannot show as it is written. */
final class Shown {

	/** A longer word is set too small to be read in print. */
	private static final int LONGEST_WORD = 260;

	private static final Pattern TABLE = Pattern.compile("(?m)^[ \\t]*+(?:\\|[ \\t]*+)?:?-{3,}+:?[ \\t]*+\\|");

	private Shown() {
	}

	static Stream<Remark> html(Proof proof) {
		List<String> tags = proof.oddities().tags();
		return tags.isEmpty() ? Stream.empty()
				: Stream.of(Remark.warning("body", "html", tags.size(), Remark.shown(tags.getFirst())));
	}

	static Stream<Remark> links(Proof proof) {
		return proof.oddities()
			.deadLinks()
			.stream()
			.map((words) -> Remark.note("body", "dead-link", Remark.shown(words)));
	}

	static Stream<Remark> tables(Proof proof) {
		return TABLE.matcher(proof.source()).find() ? Stream.of(Remark.note("body", "table")) : Stream.empty();
	}

	static Check longWords() {
		return (proof) -> Arrays.stream(proof.source().split("\\s+"))
			.filter((word) -> word.length() > LONGEST_WORD && word.chars().noneMatch((c) -> c >= 0x3000))
			.map((word) -> Remark.note("body", "long-word", Remark.shown(word)));
	}

	static Check glyphs(Glyphs glyphs) {
		return (proof) -> {
			List<String> missing = glyphs.missing(proof.source());
			return missing.isEmpty() ? Stream.empty() : Stream.of(Remark.warning("body", "no-glyph", missing.size(),
					String.join(" ", missing.subList(0, Math.min(10, missing.size())))));
		};
	}

}
