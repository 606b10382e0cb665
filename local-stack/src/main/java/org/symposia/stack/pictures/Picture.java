package org.symposia.stack.pictures;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.stack.browser.Device;

/**
 * One picture to take.
 *
 * @param file name below the folder of pictures
 * @param path of the page
 * @param part selector of the part to show; the whole page if null
 */
record Picture(String file, String path, @Nullable String part, Device device) {

	private static final List<String> LANGUAGES = List.of("en", "de", "ja");

	private static final List<Integer> WIDTHS = List.of(390, 1440);

	/** A page on a phone and a desktop, by day and in the dark, in each language. */
	static List<Picture> each(String name, String path, @Nullable String part) {
		List<Picture> pictures = new ArrayList<>();
		for (String language : LANGUAGES) {
			for (int width : WIDTHS) {
				for (boolean dark : List.of(false, true)) {
					pictures.add(new Picture("%s-%s-%d%s.webp".formatted(name, language, width, dark ? "-dark" : ""),
							path, part, new Device(language, width, dark)));
				}
			}
		}
		return List.copyOf(pictures);
	}

	static List<String> languages() {
		return LANGUAGES;
	}

}
