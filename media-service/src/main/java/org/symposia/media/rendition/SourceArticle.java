package org.symposia.media.rendition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.web.util.HtmlUtils;
import org.symposia.media.reading.Role;

/**
 * The release as one article in the order of its source, word for word. A photo appears
 * above the caption that names it in the source; its text is never said twice.
 */
public final class SourceArticle {

	private final List<Picture> pictures;

	private final StringBuilder html = new StringBuilder();

	private String open = "";

	private boolean reachable;

	private SourceArticle(List<Picture> pictures) {
		this.pictures = pictures;
	}

	/**
	 * Renders the article's inner HTML.
	 * @param source the release's source
	 * @param pictures photos that may be placed
	 */
	public static String of(String source, List<Picture> pictures) {
		SourceArticle article = new SourceArticle(pictures);
		ReleaseParts.of(source).forEach(article::append);
		article.enter("");
		return article.html.toString();
	}

	private void append(Part part) {
		boolean anew = part.role() == Role.BOILERPLATE_TITLE || part.role() == Role.CAPTION;
		enter(section(part.role()), anew);
		if (part.role() == Role.CAPTION) {
			picture(part.text()).ifPresent((picture) -> this.html.append(image(picture)));
		}
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

	private Optional<Picture> picture(String caption) {
		return this.pictures.stream().filter((picture) -> picture.isCaptioned(caption)).findFirst();
	}

	private static String image(Picture picture) {
		return "<img src=\"%s\" alt=\"%s\" />".formatted(HtmlUtils.htmlEscape(picture.source()),
				HtmlUtils.htmlEscape(picture.alt()));
	}

	private static String section(Role role) {
		return switch (role) {
			case BOILERPLATE_TITLE, BOILERPLATE -> "section about";
			case CONTACT_TITLE, CONTACT -> "section contacts";
			case CAPTION, CREDIT -> "figure";
			default -> "";
		};
	}

	/** A line without address after one with an address begins the next contact. */
	private String name(Part part) {
		String name = part.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return (part.role() == Role.CONTACT && this.reachable && !part.isReach()) ? name + " next" : name;
	}

}
