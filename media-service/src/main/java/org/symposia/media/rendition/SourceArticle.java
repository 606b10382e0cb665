package org.symposia.media.rendition;

import java.util.List;
import java.util.Locale;

import org.springframework.web.util.HtmlUtils;
import org.symposia.media.reading.Role;

/**
 * The release as one article in the order of its source, word for word. A photo appears
 * above the caption that names it in the source; its text is never said twice.
 */
public final class SourceArticle {

	private final Placing placing;

	private final StringBuilder html = new StringBuilder();

	private String open = "";

	private boolean reachable;

	private SourceArticle(Placing placing) {
		this.placing = placing;
	}

	/**
	 * Renders the article's inner HTML.
	 * @param source the release's source
	 * @param pictures photos that may be placed
	 */
	public static String of(String source, List<Picture> pictures) {
		List<Part> parts = ReleaseParts.of(source);
		SourceArticle article = new SourceArticle(Placing.of(parts, pictures));
		parts.forEach(article::append);
		article.enter("");
		return article.html.toString();
	}

	private void append(Part part) {
		boolean anew = part.role() == Role.BOILERPLATE_TITLE || part.role() == Role.CAPTION;
		Picture picture = this.placing.above(part);
		enter(section(part.role(), picture != null), anew);
		this.html.append((picture != null) ? image(picture) : "");
		this.html.append("<div class=\"").append(name(part)).append("\">").append(part.html()).append("</div>\n");
		this.reachable = part.role() == Role.CONTACT && part.isReach();
	}

	private void enter(String section, boolean anew) {
		if (anew) {
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

	private static String image(Picture picture) {
		return "<img src=\"%s\" alt=\"%s\" />".formatted(HtmlUtils.htmlEscape(picture.source()),
				HtmlUtils.htmlEscape(picture.alt()));
	}

	private String section(Role role, boolean pictured) {
		return switch (role) {
			case BOILERPLATE_TITLE, BOILERPLATE -> "section about";
			case CONTACT_TITLE, CONTACT -> "section contacts";
			case CAPTION -> pictured ? "figure" : "figure bare";
			case CREDIT -> this.open.startsWith("figure") ? this.open : "figure bare";
			default -> "";
		};
	}

	/** A line without address after one with an address begins the next contact. */
	private String name(Part part) {
		String name = part.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return (part.role() == Role.CONTACT && this.reachable && !part.isReach()) ? name + " next" : name;
	}

}
