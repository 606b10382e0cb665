package org.symposia.media.html;

import java.util.List;
import java.util.Locale;

import org.springframework.web.util.HtmlUtils;
import org.symposia.media.recognition.BlockRole;

/**
 * Renders a release for print: all blocks in the order of the source, each photo above
 * its caption in the source.
 */
public final class PrintArticle {

	private final PhotoPlacement placement;

	private final StringBuilder html = new StringBuilder();

	private String open = "";

	private boolean reachable;

	private PrintArticle(PhotoPlacement placement) {
		this.placement = placement;
	}

	/**
	 * Renders the article's inner HTML.
	 * @param source Markdown or plain text
	 * @param photos photos of the release
	 */
	public static String of(String source, List<ArticlePhoto> photos) {
		List<RenderedBlock> blocks = RenderedBlocks.of(source);
		PrintArticle article = new PrintArticle(PhotoPlacement.of(blocks, photos));
		blocks.forEach(article::append);
		article.enter("");
		return article.html.toString();
	}

	private void append(RenderedBlock block) {
		boolean newSection = block.role() == BlockRole.BOILERPLATE_TITLE || block.role() == BlockRole.CAPTION;
		ArticlePhoto photo = this.placement.above(block);
		enter(section(block.role(), photo != null), newSection);
		this.html.append((photo != null) ? image(photo) : "");
		this.html.append("<div class=\"").append(name(block)).append("\">").append(block.html()).append("</div>\n");
		this.reachable = block.role() == BlockRole.CONTACT && block.hasContactChannel();
	}

	private void enter(String section, boolean newSection) {
		if (newSection) {
			enter("");
		}
		enter(section);
	}

	private void enter(String section) {
		if (section.equals(this.open)) {
			return;
		}
		this.html.append(this.open.isEmpty() ? "" : "</div>\n");
		this.html.append(section.isEmpty() ? "" : "<div class=\"" + section + "\">\n");
		this.open = section;
	}

	static String image(ArticlePhoto photo) {
		return "<img src=\"%s\" alt=\"%s\" />".formatted(HtmlUtils.htmlEscape(photo.source()),
				HtmlUtils.htmlEscape(photo.alt()));
	}

	private String section(BlockRole role, boolean hasPhoto) {
		return switch (role) {
			case BOILERPLATE_TITLE, BOILERPLATE -> "section about";
			case CONTACT_TITLE, CONTACT -> "section contacts";
			case CAPTION -> hasPhoto ? "figure" : "figure bare";
			case CREDIT -> this.open.startsWith("figure") ? this.open : "figure bare";
			default -> "";
		};
	}

	/** A line without address after a line with an address begins the next contact. */
	private String name(RenderedBlock block) {
		String name = block.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return (block.role() == BlockRole.CONTACT && this.reachable && !block.hasContactChannel()) ? name + " next"
				: name;
	}

}
