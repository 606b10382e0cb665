package org.symposia.media.photo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DimensionsTests {

	@ParameterizedTest
	@CsvSource({ "7999, 7999", "6399, 6399", "6000, 4000", "9504, 6336", "20000, 3200", "3200, 20000", "640, 400" })
	void limitTheDecodedPixels(int width, int height) {
		int every = new Dimensions(width, height).subsampling(Rendition.PRINT.edge());
		assertThat((long) (width / every) * (height / every)).isLessThanOrEqualTo(26_000_000);
		assertThat(Math.max(width, height) / every).isGreaterThanOrEqualTo(Math.min(3199, Math.max(width, height)));
	}

	@Test
	void doNotSubsampleUsualPhotos() {
		assertThat(new Dimensions(6000, 4000).subsampling(Rendition.PRINT.edge())).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "60000, 60000, true", "20001, 10, true", "8000, 8000, false", "8001, 8000, true" })
	void refuseTooManyPixels(int width, int height, boolean refused) {
		assertThat(new Dimensions(width, height).isTooLarge()).isEqualTo(refused);
	}

	@ParameterizedTest
	@CsvSource({ "7999, 7999", "5099, 5099", "4000, 4000" })
	void limitTheMemoryOfDeepPixels(int width, int height) {
		DecodingMemory deep = new DecodingMemory(0, 12);
		Dimensions dimensions = new Dimensions(width, height);
		int every = dimensions.subsampling(Rendition.PRINT.edge(), deep.maxPixels(dimensions));
		assertThat(12L * (width / every) * (height / every)).isLessThanOrEqualTo(182_000_000);
	}

	@ParameterizedTest
	@CsvSource({ "8000, 8000, false", "5001, 5000, false", "5000, 5000, true", "4000, 3000, true" })
	void areDecodedOnlyIfAllPixelsFitIntoMemory(int width, int height, boolean bearable) {
		DecodingMemory whole = new DecodingMemory(4, 8);
		Dimensions dimensions = new Dimensions(width, height);
		assertThat(whole.canDecode(dimensions)).isEqualTo(bearable);
		if (bearable) {
			int every = dimensions.subsampling(Rendition.PRINT.edge(), whole.maxPixels(dimensions));
			assertThat(4L * width * height + 8L * (width / every) * (height / every)).isLessThanOrEqualTo(182_000_000);
		}
	}

}
