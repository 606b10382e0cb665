package org.symposia.agenda.institution;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.StaticMessageSource;

import org.symposia.starter.input.FieldErrors;
import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LogoFileTests {

	@ParameterizedTest
	@CsvSource({ "480, 160, 480, 160", "960, 320, 480, 160", "2000, 100, 480, 24", "100, 2000, 8, 160",
			"40, 30, 40, 30", "2000, 1, 480, 1" })
	void isDrawnNoLargerThanItIsShown(int width, int height, int shownWidth, int shownHeight) throws IOException {
		Logo logo = read(file(width, height, "png"));
		assertThat(logo.width()).isEqualTo(shownWidth);
		assertThat(logo.height()).isEqualTo(shownHeight);
		BufferedImage delivered = ImageIO.read(new ByteArrayInputStream(logo.png().getData()));
		assertThat(delivered.getWidth()).isEqualTo(shownWidth);
		assertThat(delivered.getHeight()).isEqualTo(shownHeight);
	}

	@Test
	void keepsItsTransparency() throws IOException {
		Logo logo = read(file(50, 50, "png"));
		BufferedImage delivered = ImageIO.read(new ByteArrayInputStream(logo.png().getData()));
		assertThat(new Color(delivered.getRGB(0, 0), true).getAlpha()).isZero();
		assertThat(new Color(delivered.getRGB(25, 25), true)).isEqualTo(Color.BLUE);
	}

	@Test
	void mayBeAJpegAndBecomesAPng() throws IOException {
		assertThat(read(file(50, 50, "jpeg")).png().getData()).startsWith(0x89, 'P', 'N', 'G');
	}

	@Test
	void hasAnotherAddressWhenItLooksDifferent() throws IOException {
		Logo logo = read(file(50, 50, "png"));
		assertThat(read(file(50, 50, "png")).digest()).isEqualTo(logo.digest());
		assertThat(read(file(51, 50, "png")).digest()).isNotEqualTo(logo.digest());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no picture", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "%PDF-1.7" })
	void isRefusedWhenItIsNoPicture(String text) {
		refused(text.getBytes(StandardCharsets.UTF_8), "logo-format");
	}

	@Test
	void isRefusedInAFormatThatBrowsersMayNotShow() throws IOException {
		refused(file(50, 50, "bmp"), "logo-format");
	}

	@Test
	void isRefusedWhenItEndsEarly() throws IOException {
		byte[] whole = file(400, 100, "png");
		refused(Arrays.copyOf(whole, whole.length / 2), "logo-format");
	}

	@Test
	void isRefusedAboveAMegabyte() {
		refused(new byte[LogoFile.MAX_BYTES + 1], "logo-bytes");
	}

	@Test
	void isNotDecodedWhenItHasTooManyPixels() throws IOException {
		byte[] bomb = file(1, 1, "png");
		enlarge(bomb, 60_000);
		refused(bomb, "logo-pixels");
	}

	private static void refused(byte[] file, String code) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> read(file))
			.satisfies((ex) -> assertThat(ex.errors()).containsExactly(new FieldError("file", code)));
	}

	private static Logo read(byte[] file) {
		StaticMessageSource messages = new StaticMessageSource();
		for (String code : new String[] { "logo-format", "logo-bytes", "logo-pixels" }) {
			messages.addMessage("input." + code, Locale.ENGLISH, code);
		}
		return new LogoFile(file).logoOf("jihs", new FieldErrors(messages, Locale.ENGLISH));
	}

	/** A blue square in the middle of nothing. */
	private static byte[] file(int width, int height, String format) throws IOException {
		int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
		BufferedImage image = new BufferedImage(width, height, type);
		for (int x = width / 4; x < width - width / 4; x++) {
			for (int y = height / 4; y < height - height / 4; y++) {
				image.setRGB(x, y, Color.BLUE.getRGB());
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(ImageIO.write(image, format, out)).isTrue();
		return out.toByteArray();
	}

	/**
	 * Claims other dimensions in the header of a PNG, with the checksum that belongs to
	 * them.
	 */
	private static void enlarge(byte[] png, int edge) {
		for (int at : new int[] { 16, 20 }) {
			for (int i = 0; i < 4; i++) {
				png[at + i] = (byte) (edge >>> (8 * (3 - i)));
			}
		}
		CRC32 sum = new CRC32();
		sum.update(png, 12, 17);
		for (int i = 0; i < 4; i++) {
			png[29 + i] = (byte) (sum.getValue() >>> (8 * (3 - i)));
		}
	}

}
