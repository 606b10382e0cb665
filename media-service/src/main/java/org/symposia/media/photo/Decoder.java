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

import org.symposia.starter.problem.ProblemException;

/** Reads pixels, but only after the claimed dimensions were found bearable. */
final class Decoder {

	private Decoder() {
	}

	/** The dimensions the file claims. */
	static Dimensions dimensions(PhotoFile file) {
		return reading(file, (reader) -> dimensions(reader, memory(reader, file)));
	}

	/** The picture in sRGB on white, its longer edge at least the edge if it has it. */
	static BufferedImage pixels(PhotoFile file, int edge) {
		return reading(file, (reader) -> {
			ImageReadParam param = reader.getDefaultReadParam();
			Memory memory = memory(reader, file);
			Dimensions dimensions = dimensions(reader, memory);
			int every = dimensions.subsampling(edge, memory.room(dimensions));
			param.setSourceSubsampling(every, every, 0, 0);
			return flat(reader.read(0, param));
		});
	}

	private static Memory memory(ImageReader reader, PhotoFile file) throws IOException {
		return Memory.of(reader, file.format());
	}

	private static Dimensions dimensions(ImageReader reader, Memory memory) throws IOException {
		Dimensions dimensions = new Dimensions(reader.getWidth(0), reader.getHeight(0));
		if (dimensions.isTooLarge() || !memory.bears(dimensions)) {
			throw PhotoProblems.tooManyPixels(dimensions, memory.most());
		}
		return dimensions;
	}

	private static <T> T reading(PhotoFile file, Reading<T> reading) {
		try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
			ImageReader reader = reader(file.format());
			try {
				reader.setInput(stream, true, true);
				return reading.from(reader);
			}
			finally {
				reader.dispose();
			}
		}
		catch (ProblemException ex) {
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
	private interface Reading<T> {

		T from(ImageReader reader) throws IOException;

	}

}
