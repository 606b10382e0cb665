package org.symposia.media.html;

import org.symposia.media.recognition.BlockRole;

/**
 * A block of a release as HTML.
 *
 * @param role its role
 * @param html sanitised, balanced HTML
 * @param text its visible text
 * @param quote whether it is the quote of a person
 */
record RenderedBlock(BlockRole role, String html, String text, boolean quote) {

	/** Whether it has a mail address, a URL or a telephone number. */
	boolean hasContactChannel() {
		return this.text.matches("(?s).*(?:@|https?:|\\d[\\d\\s()/-]{5,}\\d).*");
	}

}
