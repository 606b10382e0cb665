package org.symposia.media.rendition;

/**
 * A photo as it is shown with a release.
 *
 * @param source address of the rendition
 * @param caption what it shows
 * @param alt what it says to those who do not see it
 * @param credit who made or owns it
 * @param width width in pixels
 * @param height height in pixels
 */
public record Picture(String source, String caption, String alt, String credit, int width, int height) {

	boolean isCaptioned(String text) {
		return plain(this.caption).equalsIgnoreCase(plain(text));
	}

	private static String plain(String text) {
		return text.strip().replaceAll("\\s+", " ").replaceAll("[.。]$", "");
	}

}
