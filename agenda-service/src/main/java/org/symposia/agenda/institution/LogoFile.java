package org.symposia.agenda.institution;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.bson.types.Binary;

import org.symposia.starter.hash.Sha256;
import org.symposia.starter.input.FieldErrors;

/**
 * An uploaded logo. It is decoded only when its dimensions are within bounds, and written
 * anew as PNG, so that nothing but pixels is kept.
 */
final class LogoFile {

	/** One megabyte. */
	static final int MAX_BYTES = 1 << 20;

	static final int MAX_EDGE = 2_000;

	/** Twice the size in which it is shown, for dense screens. */
	private static final int WIDTH = 480;

	private static final int HEIGHT = 160;

	private static final Set<String> FORMATS = Set.of("png", "jpeg");

	private final byte[] bytes;

	/**
	 * Takes an uploaded file.
	 * @param bytes of the file, of a larger one than {@link #MAX_BYTES} one byte more
	 */
	LogoFile(byte[] bytes) {
		this.bytes = bytes.clone();
	}

	/**
	 * The logo of an institution, drawn no larger than it is shown.
	 * @param errors gets what is wrong at the field {@code file}
	 * @throws org.symposia.starter.problem.InvalidInputException if the file is no such
	 * image
	 */
	Logo logoOf(String institution, FieldErrors errors) {
		if (this.bytes.length > MAX_BYTES) {
			errors.add("file", "logo-bytes");
		}
		errors.throwIfAny();
		BufferedImage image = fitted(decode(errors));
		byte[] png = png(image);
		return new Logo(institution, Sha256.hex(png).substring(0, 16), image.getWidth(), image.getHeight(),
				new Binary(png));
	}

	private BufferedImage decode(FieldErrors errors) {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(this.bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			ImageReader reader = readers.hasNext() ? readers.next() : null;
			if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
				errors.add("file", "logo-format");
				errors.throwIfAny();
			}
			return decode(Objects.requireNonNull(reader), in, errors);
		}
		catch (IOException | IndexOutOfBoundsException | IllegalArgumentException ex) {
			errors.add("file", "logo-format");
			errors.throwIfAny();
			throw new IllegalStateException(ex);
		}
	}

	private static BufferedImage decode(ImageReader reader, ImageInputStream in, FieldErrors errors)
			throws IOException {
		try {
			reader.setInput(in, true, true);
			if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MAX_EDGE) {
				errors.add("file", "logo-pixels", MAX_EDGE);
				errors.throwIfAny();
			}
			return reader.read(0);
		}
		finally {
			reader.dispose();
		}
	}

	/** With its transparency, as large as it is shown or smaller. */
	private static BufferedImage fitted(BufferedImage image) {
		double scale = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
		BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = fitted.createGraphics();
		graphics.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
		graphics.dispose();
		return fitted;
	}

	private static byte[] png(BufferedImage image) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", out);
		}
		catch (IOException ex) {
			throw new IllegalStateException("A file in memory cannot fail", ex);
		}
		return out.toByteArray();
	}

}
