package org.symposia.media.photo;

import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * Memory needed to decode an image: the decoded pixels and their copy in sRGB, and for
 * WebP all pixels of the file even if subsampled.
 *
 * @param whole bytes per pixel of the file
 * @param wanted bytes per pixel after subsampling
 */
record DecodingMemory(int whole, int wanted) {

	/** Fits into a heap of 448 MB beside everything else. */
	private static final long MAX_BYTES = 182_000_000;

	private static final long MAX_WHOLE_BYTES = 100_000_000;

	private static final int SRGB_BYTES = 4;

	static DecodingMemory of(ImageReader reader, String format) throws IOException {
		return new DecodingMemory(format.equals("webp") ? 4 : 0, decoded(reader) + SRGB_BYTES);
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

	boolean canDecode(Dimensions dimensions) {
		return dimensions.pixels() * this.whole <= MAX_WHOLE_BYTES;
	}

	/** The number of subsampled pixels that fit into memory. */
	long maxPixels(Dimensions dimensions) {
		return (MAX_BYTES - dimensions.pixels() * this.whole) / this.wanted;
	}

	/** The maximum number of pixels of a file. */
	long maxPixels() {
		return (this.whole == 0) ? Dimensions.MAX_PIXELS : MAX_WHOLE_BYTES / this.whole;
	}

}
