package org.symposia.stack.pictures;

import org.junit.jupiter.api.Test;

import org.symposia.stack.browser.Device;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTests {

	@Test
	void showsAPageOnBothScreensByDayAndInTheDarkInEachLanguage() {
		assertThat(Picture.each("front", "/", null)).hasSize(12)
			.contains(new Picture("front-ja-390-dark.webp", "/", null, new Device("ja", 390, true)),
					new Picture("front-en-1440.webp", "/", null, new Device("en", 1440, false)))
			.extracting(Picture::file)
			.doesNotHaveDuplicates();
	}

}
