package org.symposia.media.html;

/**
 * A photo that can be placed in an article.
 *
 * @param source URL of the rendition
 * @param caption the caption in the language of the release
 * @param alt the alternative text in that language
 */
public record ArticlePhoto(String source, String caption, String alt) {

	boolean isCaptioned(String text) {
		return plain(this.caption).equalsIgnoreCase(plain(text));
	}

	private static String plain(String text) {
		return text.strip().replaceAll("\\s+", " ").replaceAll("[.。]$", "");
	}

}
