package org.symposia.stack.browser;

/**
 * What a reader uses.
 *
 * @param language of the browser
 * @param width of the screen in CSS pixels
 * @param dark whether the reader prefers dark colours
 */
public record Device(String language, int width, boolean dark) {

	/** A phone by day. */
	public static Device phone(String language) {
		return new Device(language, 390, false);
	}

}
