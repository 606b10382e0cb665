package org.symposia.media.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.symposia.media.recognition.BlockRole;

/**
 * A release arranged for its page: every block, in the order of the source.
 *
 * @param head the blocks up to the body: headline, what stands above it, and subhead
 * @param sections the other blocks
 */
public record PageArticle(SanitizedHtml head, List<ArticleSection> sections) {

	/**
	 * Renders a source.
	 * @param source Markdown or plain text
	 * @param photos photos of the release, to be placed at their captions
	 */
	public static PageArticle of(String source, List<ArticlePhoto> photos) {
		List<RenderedBlock> blocks = RenderedBlocks.of(source);
		PhotoPlacement placement = PhotoPlacement.of(blocks, photos);
		int head = (int) blocks.stream().takeWhile((block) -> isHead(block.role())).count();
		List<ArticleSection> sections = new ArrayList<>();
		List<RenderedBlock> rest = blocks.subList(head, blocks.size());
		while (!rest.isEmpty()) {
			int length = ArticleSection.length(rest);
			sections.add(ArticleSection.of(rest.subList(0, length), placement));
			rest = rest.subList(length, rest.size());
		}
		return new PageArticle(SanitizedHtml.of(blocks.subList(0, head)), sections);
	}

	private static boolean isHead(BlockRole role) {
		return switch (role) {
			case KICKER, NOTICE, DATE, HEADLINE, SUBHEAD -> true;
			default -> false;
		};
	}

	/** The photos placed at a caption, in the order of the source. */
	public List<ArticlePhoto> placedPhotos() {
		return this.sections.stream()
			.flatMap((section) -> section.groups().stream())
			.flatMap((group) -> Stream.ofNullable(group.photo()))
			.toList();
	}

}
