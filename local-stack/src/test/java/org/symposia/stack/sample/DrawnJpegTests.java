package org.symposia.stack.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrawnJpegTests {

	static Stream<BufferedImage> drawings() {
		return Stream.of(SamplePictures.group(), SamplePictures.signing());
	}

	@ParameterizedTest
	@MethodSource("drawings")
	void isAPictureForPrintThatSaysItWasDrawn(BufferedImage drawing) throws IOException {
		byte[] jpeg = DrawnJpeg.of(drawing);
		assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isGreaterThanOrEqualTo(2400);
		assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
			.contains("DigitalSourceType=\"http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation\"");
	}

}
