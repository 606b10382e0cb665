package org.symposia.media.html;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Blocks of a section that belong together: a contact, or a caption with its credit line.
 *
 * @param html the blocks
 * @param photo the photo of the caption, if it is one of the release's
 */
public record ArticleGroup(SanitizedHtml html, @Nullable ArticlePhoto photo) {

	static ArticleGroup of(List<RenderedBlock> blocks, PhotoPlacement placement) {
		return new ArticleGroup(SanitizedHtml.of(blocks), blocks.isEmpty() ? null : placement.above(blocks.getFirst()));
	}

}
