package org.symposia.media.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.symposia.media.recognition.BlockRole;

/**
 * Assigns photos to the captions in the source: those with the same text first, the
 * others in order if there are as many photos as captions.
 */
final class PhotoPlacement {

	private final IdentityHashMap<RenderedBlock, ArticlePhoto> photos = new IdentityHashMap<>();

	private PhotoPlacement() {
	}

	static PhotoPlacement of(List<RenderedBlock> blocks, List<ArticlePhoto> photos) {
		PhotoPlacement placement = new PhotoPlacement();
		List<RenderedBlock> captions = blocks.stream().filter((block) -> block.role() == BlockRole.CAPTION).toList();
		List<ArticlePhoto> remaining = new ArrayList<>(photos);
		captions.forEach((caption) -> placement.assignByText(caption, remaining).ifPresent(remaining::remove));
		if (captions.size() == photos.size()) {
			captions.stream()
				.filter((caption) -> placement.above(caption) == null)
				.forEach((caption) -> placement.photos.put(caption, remaining.removeFirst()));
		}
		return placement;
	}

	private Optional<ArticlePhoto> assignByText(RenderedBlock caption, List<ArticlePhoto> remaining) {
		Optional<ArticlePhoto> assignByText = remaining.stream()
			.filter((photo) -> photo.isCaptioned(caption.text()))
			.findFirst();
		assignByText.ifPresent((photo) -> this.photos.put(caption, photo));
		return assignByText;
	}

	@Nullable ArticlePhoto above(RenderedBlock block) {
		return this.photos.get(block);
	}

}
