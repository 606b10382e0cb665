package org.symposia.media.reading;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Tells kicker, headline, subhead and dateline apart in what stands above the text. */
final class Opening {

	private final List<Draft> blocks;

	Opening(List<Draft> blocks) {
		this.blocks = blocks;
	}

	void mark() {
		List<Draft> above = this.blocks.subList(0, bodyStart());
		above.forEach(Opening::markKnown);
		List<Draft> candidates = above.stream().filter(Draft::isOpen).toList();
		int level = candidates.stream().mapToInt(Draft::level).min().orElse(Draft.NO_HEADING);
		Draft headline = candidates.stream().filter((block) -> block.level() == level).findFirst().orElse(null);
		Role role = Role.KICKER;
		for (Draft block : candidates) {
			block.mark((block == headline) ? Role.HEADLINE : role);
			role = (block == headline) ? Role.SUBHEAD : role;
		}
	}

	private static void markKnown(Draft block) {
		if (Titles.isKicker(block.text())) {
			block.mark(Role.KICKER);
		}
		else if (Titles.isNotice(block.text())) {
			block.mark(Role.NOTICE);
		}
		else if (Datelines.standsAlone(block.text())) {
			block.mark(Role.DATE);
		}
		else if (isSender(block)) {
			block.mark(Role.KICKER);
		}
	}

	/** A Japanese release names its sender alone above the headline. */
	private static boolean isSender(Draft block) {
		return block.level() == Draft.NO_HEADING && block.text()
			.lines()
			.allMatch((line) -> line.strip().length() <= 40
					&& line.strip().matches(".*(?:機構|大学|研究所|センター|病院|財団|協会|学会|株式会社.*|省|庁|ネットワーク)(?:[（(][^）)]*[）)])?$"));
	}

	private int bodyStart() {
		int dated = first(
				(i) -> isPlain(i) && this.blocks.get(i).isOpen() && !Datelines.standsAlone(this.blocks.get(i).text())
						&& Datelines.opening(this.blocks.get(i).text()) != null);
		int prose = proseStart();
		int placed = first((i) -> this.blocks.get(i).isPlaced());
		int start = Math.min(Math.min(dated, Math.max(prose, 1)), placed);
		return Math.min(start, this.blocks.size());
	}

	/** Where all is short, the first sentence below the first line. */
	private int proseStart() {
		int prose = first((i) -> isPlain(i) && Shapes.isProse(this.blocks.get(i).text()));
		return (prose < this.blocks.size()) ? prose : first((i) -> i > 0 && isPlain(i) && this.blocks.get(i).isOpen()
				&& Shapes.endsSentence(this.blocks.get(i).text()) && !Titles.isNotice(this.blocks.get(i).text()));
	}

	private boolean isPlain(int place) {
		return this.blocks.get(place).level() == Draft.NO_HEADING;
	}

	private int first(IntPredicate wanted) {
		return IntStream.range(0, this.blocks.size()).filter(wanted).findFirst().orElse(this.blocks.size());
	}

}
