package org.symposia.media.html;

import java.util.ArrayList;
import java.util.List;

import org.symposia.media.recognition.BlockRole;

/**
 * A release arranged for its page.
 *
 * @param kicker blocks above the headline, notices and datelines included
 * @param headline the headline; empty if none was recognised
 * @param subhead blocks between headline and body
 * @param body paragraphs and headings
 * @param captions captions and credit lines without a photo of the release
 * @param sections boilerplates and contacts in their order
 */
public record PageArticle(SanitizedHtml kicker, SanitizedHtml headline, SanitizedHtml subhead, SanitizedHtml body,
		SanitizedHtml captions, List<ClosingSection> sections) {

	/**
	 * Renders a source.
	 * @param source Markdown or plain text
	 * @param photos photos shown on the page with their own captions
	 */
	public static PageArticle of(String source, List<ArticlePhoto> photos) {
		List<RenderedBlock> blocks = RenderedBlocks.of(source);
		return new PageArticle(html(blocks, BlockRole.KICKER, BlockRole.DATE, BlockRole.NOTICE),
				html(blocks, BlockRole.HEADLINE), html(blocks, BlockRole.SUBHEAD),
				html(blocks, BlockRole.BODY, BlockRole.HEADING), captions(blocks, photos), sections(blocks));
	}

	private static SanitizedHtml html(List<RenderedBlock> blocks, BlockRole... roles) {
		List<BlockRole> wanted = List.of(roles);
		return SanitizedHtml.of(blocks.stream().filter((block) -> wanted.contains(block.role())).toList());
	}

	private static SanitizedHtml captions(List<RenderedBlock> blocks, List<ArticlePhoto> photos) {
		List<RenderedBlock> captions = new ArrayList<>();
		boolean placed = false;
		for (RenderedBlock block : blocks) {
			if (block.role() == BlockRole.CAPTION) {
				placed = photos.stream().anyMatch((photo) -> photo.isCaptioned(block.text()));
			}
			if ((block.role() == BlockRole.CAPTION || block.role() == BlockRole.CREDIT) && !placed) {
				captions.add(block);
			}
			placed = placed && block.role() == BlockRole.CAPTION;
		}
		return SanitizedHtml.of(captions);
	}

	private static List<ClosingSection> sections(List<RenderedBlock> blocks) {
		List<ClosingSection> sections = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			BlockRole role = blocks.get(i).role();
			if (role == BlockRole.BOILERPLATE_TITLE || role == BlockRole.CONTACT_TITLE) {
				boolean contacts = role == BlockRole.CONTACT_TITLE;
				BlockRole following = contacts ? BlockRole.CONTACT : BlockRole.BOILERPLATE;
				sections.add(ClosingSection.of(blocks.get(i), contacts,
						blocks.subList(i + 1, blocks.size())
							.stream()
							.takeWhile((block) -> block.role() == following)
							.toList()));
			}
		}
		return sections;
	}

}
