package org.symposia.media.photo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DimensionsTests {

	@ParameterizedTest
	@CsvSource({ "7999, 7999", "6399, 6399", "6000, 4000", "9504, 6336", "20000, 3200", "3200, 20000", "640, 400" })
	void boundWhatIsDecodedAtOnce(int width, int height) {
		int every = new Dimensions(width, height).subsampling(Rendition.PRINT.edge());
		assertThat((long) (width / every) * (height / every)).isLessThanOrEqualTo(26_000_000);
		assertThat(Math.max(width, height) / every).isGreaterThanOrEqualTo(Math.min(3199, Math.max(width, height)));
	}

	@Test
	void leaveAPhotoOfAUsualCameraWhole() {
		assertThat(new Dimensions(6000, 4000).subsampling(Rendition.PRINT.edge())).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "60000, 60000, true", "20001, 10, true", "8000, 8000, false", "8001, 8000, true" })
	void refuseWhatNobodyPrints(int width, int height, boolean refused) {
		assertThat(new Dimensions(width, height).isTooLarge()).isEqualTo(refused);
	}

}
