package org.symposia.media.html;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * What a print shows beside the text of a release: who issued it and where it stands
 * above the text, the photos with their credit lines and terms on a sheet at the end.
 *
 * @param issuers full names of the issuing institutions
 * @param address address of the release, as people type it
 * @param photosTitle title of the sheet
 * @param photos the photos on the sheet
 */
public record PrintFrame(List<String> issuers, String address, String photosTitle, List<SheetPhoto> photos) {

	/** The HTML above the text. */
	public String head() {
		return "<section class=\"issuers\"><p>%s</p><p>%s</p></section>\n".formatted(
				this.issuers.stream().map(HtmlUtils::htmlEscape).collect(Collectors.joining(" · ")),
				HtmlUtils.htmlEscape(this.address));
	}

	/** The HTML below the text; empty without photos. */
	public String sheet() {
		if (this.photos.isEmpty()) {
			return "";
		}
		return this.photos.stream()
			.map(SheetPhoto::html)
			.collect(Collectors.joining("",
					"<section class=\"sheet\"><h2>" + HtmlUtils.htmlEscape(this.photosTitle) + "</h2>\n",
					"</section>\n"));
	}

	/**
	 * A photo on the sheet.
	 *
	 * @param photo a small rendition as data URL, with caption and alternative text
	 * @param lines credit line, terms and the like
	 */
	public record SheetPhoto(ArticlePhoto photo, List<String> lines) {

		private String html() {
			String lines = this.lines.stream()
				.map((line) -> "<p>" + HtmlUtils.htmlEscape(line) + "</p>")
				.collect(Collectors.joining());
			return "<div class=\"entry\">%s<div class=\"caption\"><p>%s</p></div><div class=\"credit\">%s</div></div>\n"
				.formatted(PrintArticle.image(this.photo), HtmlUtils.htmlEscape(this.photo.caption()), lines);
		}

	}

}
