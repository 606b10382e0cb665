package org.symposia.media.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.symposia.media.input.InvalidValueException;

/** Decodes images, after checking the dimensions in their header. */
final class PhotoDecoder {

	private PhotoDecoder() {
	}

	/** The dimensions in the header. */
	static Dimensions dimensions(PhotoFile file) {
		return withReader(file, (reader) -> dimensions(reader, memory(reader, file)));
	}

	/**
	 * Decodes to sRGB on white, subsampled to a longer edge of at least the given one.
	 */
	static BufferedImage pixels(PhotoFile file, int edge) {
		return withReader(file, (reader) -> {
			ImageReadParam param = reader.getDefaultReadParam();
			DecodingMemory memory = memory(reader, file);
			Dimensions dimensions = dimensions(reader, memory);
			int period = dimensions.subsampling(edge, memory.maxPixels(dimensions));
			param.setSourceSubsampling(period, period, 0, 0);
			return flat(reader.read(0, param));
		});
	}

	private static DecodingMemory memory(ImageReader reader, PhotoFile file) throws IOException {
		return DecodingMemory.of(reader, file.format());
	}

	private static Dimensions dimensions(ImageReader reader, DecodingMemory memory) throws IOException {
		Dimensions dimensions = new Dimensions(reader.getWidth(0), reader.getHeight(0));
		if (dimensions.isTooLarge() || !memory.canDecode(dimensions)) {
			throw PhotoProblems.tooManyPixels(dimensions, memory.maxPixels());
		}
		return dimensions;
	}

	private static <T> T withReader(PhotoFile file, ReaderCallback<T> callback) {
		try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
			ImageReader reader = reader(file.format());
			try {
				reader.setInput(stream, true, true);
				return callback.apply(reader);
			}
			finally {
				reader.dispose();
			}
		}
		catch (InvalidValueException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw PhotoProblems.unreadable();
		}
	}

	private static ImageReader reader(String format) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
		if (!readers.hasNext()) {
			throw PhotoProblems.wrongType(format);
		}
		return readers.next();
	}

	private static BufferedImage flat(BufferedImage image) {
		BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = flat.createGraphics();
		graphics.drawImage(image, 0, 0, Color.WHITE, null);
		graphics.dispose();
		return flat;
	}

	@FunctionalInterface
	private interface ReaderCallback<T> {

		T apply(ImageReader reader) throws IOException;

	}

}
