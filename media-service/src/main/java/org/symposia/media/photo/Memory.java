package org.symposia.media.photo;

import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * What decoding takes: the file's own pixels and the flat picture made of them, and for
 * WebP besides all of its pixels, however few are wanted.
 *
 * @param whole bytes taken by every pixel of the file
 * @param wanted bytes taken by every pixel that is wanted
 */
record Memory(int whole, int wanted) {

	/** A heap of 448 MB bears this beside everything else. */
	private static final long MOST_BYTES = 182_000_000;

	private static final long MOST_WHOLE = 100_000_000;

	private static final int FLAT = 4;

	static Memory of(ImageReader reader, String format) throws IOException {
		return new Memory(format.equals("webp") ? 4 : 0, decoded(reader) + FLAT);
	}

	private static int decoded(ImageReader reader) throws IOException {
		ImageTypeSpecifier wanted = reader.getImageTypes(0).next();
		ImageTypeSpecifier raw = reader.getRawImageType(0);
		boolean converted = raw != null && raw.getNumBands() > wanted.getNumBands();
		return bytes(wanted) + (converted ? bytes(raw) : 0);
	}

	private static int bytes(ImageTypeSpecifier type) {
		return (type.getColorModel().getPixelSize() + 7) / 8;
	}

	boolean bears(Dimensions dimensions) {
		return dimensions.pixels() * this.whole <= MOST_WHOLE;
	}

	/** How many pixels there is room for. */
	long room(Dimensions dimensions) {
		return (MOST_BYTES - dimensions.pixels() * this.whole) / this.wanted;
	}

	/** The most pixels a file may have. */
	long most() {
		return (this.whole == 0) ? Dimensions.MOST_PIXELS : MOST_WHOLE / this.whole;
	}

}
