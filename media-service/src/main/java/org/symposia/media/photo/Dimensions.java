package org.symposia.media.photo;

/**
 * Width and height in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
record Dimensions(int width, int height) {

	/** Limit for uploads; more is refused without decoding. */
	static final long MAX_PIXELS = 64_000_000;

	/** Limit for decoded images; larger photos are subsampled. */
	private static final long MAX_DECODED_PIXELS = 26_000_000;

	static final int MAX_EDGE = 20_000;

	boolean isTooLarge() {
		return pixels() > MAX_PIXELS || Math.max(this.width, this.height) > MAX_EDGE;
	}

	long pixels() {
		return (long) this.width * this.height;
	}

	/**
	 * The subsampling period that keeps the longer edge at least a quarter longer than
	 * the given one, and the number of pixels below the limit.
	 */
	int subsampling(int edge) {
		return subsampling(edge, MAX_DECODED_PIXELS);
	}

	/** With a lower limit of pixels. */
	int subsampling(int edge, long maxPixels) {
		int period = Math.max(1, Math.max(this.width, this.height) * 4 / (edge * 5));
		while ((long) (this.width / period) * (this.height / period) > Math.min(maxPixels, MAX_DECODED_PIXELS)) {
			period++;
		}
		return period;
	}

	Dimensions turned() {
		return new Dimensions(/* width= */ this.height, /* height= */ this.width);
	}

}
