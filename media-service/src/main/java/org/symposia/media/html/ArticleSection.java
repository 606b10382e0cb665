package org.symposia.media.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.symposia.media.recognition.BlockRole;

/**
 * Successive blocks of one kind.
 *
 * @param kind the kind
 * @param title title of a boilerplate or of the contacts, else empty
 * @param groups the blocks below the title
 */
public record ArticleSection(Kind kind, SanitizedHtml title, List<ArticleGroup> groups) {

	static ArticleSection of(List<RenderedBlock> blocks, PhotoPlacement placement) {
		Kind kind = Kind.of(blocks.getFirst().role());
		int titles = isTitle(blocks.getFirst()) ? 1 : 0;
		List<List<RenderedBlock>> groups = new ArrayList<>();
		for (RenderedBlock block : blocks.subList(titles, blocks.size())) {
			if (groups.isEmpty() || kind.separates(groups.getLast().getLast(), block)) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(block);
		}
		return new ArticleSection(kind, SanitizedHtml.of(blocks.subList(0, titles)),
				groups.stream().map((group) -> ArticleGroup.of(group, placement)).toList());
	}

	/** The number of blocks from the first on that make one section. */
	static int length(List<RenderedBlock> blocks) {
		Kind kind = Kind.of(blocks.getFirst().role());
		return 1 + (int) blocks.stream()
			.skip(1)
			.takeWhile((block) -> Kind.of(block.role()) == kind && !isTitle(block))
			.count();
	}

	private static boolean isTitle(RenderedBlock block) {
		return block.role() == BlockRole.BOILERPLATE_TITLE || block.role() == BlockRole.CONTACT_TITLE;
	}

	/** What a section consists of. */
	public enum Kind {

		/** Paragraphs and headings. */
		BODY,

		/** The description of an institution. */
		ABOUT,

		/** Contacts for the media. */
		CONTACTS,

		/** Captions and credit lines. */
		CAPTIONS;

		/** The name in style sheets. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Kind of(BlockRole role) {
			return switch (role) {
				case BOILERPLATE_TITLE, BOILERPLATE -> ABOUT;
				case CONTACT_TITLE, CONTACT -> CONTACTS;
				case CAPTION, CREDIT -> CAPTIONS;
				default -> BODY;
			};
		}

		/** Whether a block begins the next contact or the next caption. */
		private boolean separates(RenderedBlock previous, RenderedBlock block) {
			return switch (this) {
				case CONTACTS -> previous.hasContactChannel() && !block.hasContactChannel();
				case CAPTIONS -> block.role() == BlockRole.CAPTION || previous.role() == BlockRole.CREDIT;
				default -> false;
			};
		}

	}

}
