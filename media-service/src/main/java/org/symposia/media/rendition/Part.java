package org.symposia.media.rendition;

import org.symposia.media.reading.Role;

/**
 * One block of a release, ready to be shown.
 *
 * @param role the part it plays
 * @param html balanced HTML without anything active in it
 * @param text its visible text
 */
public record Part(Role role, String html, String text) {

	/** Whether it holds a mail address, a page or a telephone number. */
	boolean isReach() {
		return this.text.matches("(?s).*(?:@|https?:|\\d[\\d\\s()/-]{5,}\\d).*");
	}

}
