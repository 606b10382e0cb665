package org.symposia.media.recognition;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Classifies the blocks above the body: kicker, notices, headline, subhead, dateline. */
final class HeaderClassifier {

	private final List<BlockBuilder> blocks;

	HeaderClassifier(List<BlockBuilder> blocks) {
		this.blocks = blocks;
	}

	void classify() {
		List<BlockBuilder> above = this.blocks.subList(0, bodyStart());
		above.forEach(HeaderClassifier::classifyKnown);
		List<BlockBuilder> candidates = above.stream().filter(BlockBuilder::isUnclassified).toList();
		int level = candidates.stream().mapToInt(BlockBuilder::level).min().orElse(BlockBuilder.NO_HEADING_LEVEL);
		BlockBuilder headline = candidates.stream().filter((block) -> block.level() == level).findFirst().orElse(null);
		BlockRole role = BlockRole.KICKER;
		for (BlockBuilder block : candidates) {
			block.classify((block == headline) ? BlockRole.HEADLINE : role);
			role = (block == headline) ? BlockRole.SUBHEAD : role;
		}
	}

	private static void classifyKnown(BlockBuilder block) {
		if (SectionTitles.isKicker(block.text())) {
			block.classify(BlockRole.KICKER);
		}
		else if (SectionTitles.isNotice(block.text())) {
			block.classify(BlockRole.NOTICE);
		}
		else if (Datelines.standsAlone(block.text())) {
			block.classify(BlockRole.DATE);
		}
		else if (isSender(block)) {
			block.classify(BlockRole.KICKER);
		}
	}

	/** Japanese releases name the sender above the headline. */
	private static boolean isSender(BlockBuilder block) {
		return block.level() == BlockBuilder.NO_HEADING_LEVEL && block.text()
			.lines()
			.allMatch((line) -> line.strip().length() <= 40
					&& line.strip().matches(".*(?:機構|大学|研究所|センター|病院|財団|協会|学会|株式会社.*|省|庁|ネットワーク)(?:[（(][^）)]*[）)])?$"));
	}

	private int bodyStart() {
		int dated = first((i) -> isPlain(i) && this.blocks.get(i).isUnclassified()
				&& !Datelines.standsAlone(this.blocks.get(i).text())
				&& Datelines.opening(this.blocks.get(i).text()) != null);
		int prose = proseStart();
		int classified = first((i) -> this.blocks.get(i).isClassified());
		int start = Math.min(Math.min(dated, Math.max(prose, 1)), classified);
		return Math.min(start, this.blocks.size());
	}

	/** In short texts the first sentence below the first line. */
	private int proseStart() {
		int prose = first((i) -> isPlain(i) && TextHeuristics.isProse(this.blocks.get(i).text()));
		return (prose < this.blocks.size()) ? prose
				: first((i) -> i > 0 && isPlain(i) && this.blocks.get(i).isUnclassified()
						&& TextHeuristics.endsSentence(this.blocks.get(i).text())
						&& !SectionTitles.isNotice(this.blocks.get(i).text()));
	}

	private boolean isPlain(int index) {
		return this.blocks.get(index).level() == BlockBuilder.NO_HEADING_LEVEL;
	}

	private int first(IntPredicate wanted) {
		return IntStream.range(0, this.blocks.size()).filter(wanted).findFirst().orElse(this.blocks.size());
	}

}
