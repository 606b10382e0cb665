package org.symposia.media.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

import org.symposia.starter.concurrency.WorkDeadline;

/**
 * Classifies the blocks of a release and extracts dateline, quotes, contacts and more.
 */
public final class ReleaseRecogniser {

	private static final Cache<String, RecognisedRelease> CACHE = Caffeine.newBuilder().maximumSize(8).build();

	private ReleaseRecogniser() {
	}

	/**
	 * Recognises the parts of a release; the latest results are cached, since one request
	 * needs them several times.
	 * @param source Markdown or plain text
	 */
	public static RecognisedRelease recognise(String source) {
		return CACHE.get(source, ReleaseRecogniser::recogniseUncached);
	}

	private static RecognisedRelease recogniseUncached(String source) {
		List<Node> nodes = ReleaseMarkdown.parse(source);
		List<BlockBuilder> builders = IntStream.range(0, nodes.size())
			.mapToObj((i) -> new BlockBuilder(i, nodes.get(i)))
			.toList();
		classifyCaptions(builders);
		classifySections(builders);
		new HeaderClassifier(builders).classify();
		classifyNotices(builders);
		List<ClassifiedBlock> blocks = builders.stream().map(BlockBuilder::build).toList();
		return new RecognisedRelease(blocks, dateline(blocks), quotes(blocks), FactExtractor.boilerplates(blocks),
				FactExtractor.contacts(blocks), FactExtractor.pictures(blocks));
	}

	private static void classifyCaptions(List<BlockBuilder> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			WorkDeadline.check();
			if (CreditLines.find(blocks.get(i).text()) != null) {
				blocks.get(i).classify(BlockRole.CREDIT);
				if (i > 0 && blocks.get(i - 1).isUnclassified() && CreditLines.canBeCaption(blocks.get(i - 1).text())) {
					blocks.get(i - 1).classify(BlockRole.CAPTION);
				}
			}
		}
	}

	private static void classifySections(List<BlockBuilder> blocks) {
		BlockRole current = null;
		for (BlockBuilder block : blocks.subList(Math.min(1, blocks.size()), blocks.size())) {
			WorkDeadline.check();
			if (!block.isUnclassified() || block.isHeading() || SectionTitles.isTitle(block.text())) {
				current = null;
			}
			BlockRole title = title(block);
			if (title != null) {
				block.classify(title);
				current = (title == BlockRole.CONTACT_TITLE) ? BlockRole.CONTACT : BlockRole.BOILERPLATE;
			}
			else if (current != null && !SectionTitles.isNotice(block.text())) {
				block.classify(current);
			}
		}
	}

	private static @Nullable BlockRole title(BlockBuilder block) {
		if (!block.isUnclassified()) {
			return null;
		}
		if (SectionTitles.isContact(block.text())) {
			return BlockRole.CONTACT_TITLE;
		}
		return SectionTitles.isBoilerplate(block.text()) ? BlockRole.BOILERPLATE_TITLE : null;
	}

	private static void classifyNotices(List<BlockBuilder> blocks) {
		blocks.stream()
			.filter((block) -> block.isUnclassified() && SectionTitles.isNotice(block.text()))
			.forEach((block) -> block.classify(BlockRole.NOTICE));
	}

	private static @Nullable Dateline dateline(List<ClassifiedBlock> blocks) {
		Dateline opening = blocks.stream()
			.filter((block) -> block.is(BlockRole.BODY))
			.findFirst()
			.map((block) -> Datelines.opening(block.text()))
			.orElse(null);
		Dateline alone = blocks.stream()
			.filter((block) -> block.is(BlockRole.DATE))
			.findFirst()
			.map((block) -> Datelines.alone(block.text()))
			.orElse(null);
		return (opening != null && (opening.date() != null || alone == null)) ? opening : alone;
	}

	private static List<Quote> quotes(List<ClassifiedBlock> blocks) {
		List<Quote> quotes = new ArrayList<>();
		blocks.stream()
			.filter((block) -> block.is(BlockRole.BODY))
			.forEach((block) -> quotes.addAll(QuoteParser.in(block.line())));
		return List.copyOf(quotes);
	}

}
