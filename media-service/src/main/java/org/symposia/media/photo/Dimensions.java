package org.symposia.media.photo;

/**
 * Width and height in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
record Dimensions(int width, int height) {

	/** More pixels than a press photo needs; what claims more is refused undecoded. */
	static final long MOST_PIXELS = 64_000_000;

	/** As many as a usual camera's photo needs. */
	private static final long MOST_DECODED = 26_000_000;

	static final int LONGEST_EDGE = 20_000;

	boolean isTooLarge() {
		return pixels() > MOST_PIXELS || Math.max(this.width, this.height) > LONGEST_EDGE;
	}

	long pixels() {
		return (long) this.width * this.height;
	}

	/**
	 * Every how many pixels to read so that the longer edge stays above the limit with
	 * something to spare, and what is read fits into memory.
	 */
	int subsampling(int edge) {
		return subsampling(edge, MOST_DECODED);
	}

	/** The same where fewer pixels than usual fit. */
	int subsampling(int edge, long most) {
		int every = Math.max(1, Math.max(this.width, this.height) * 4 / (edge * 5));
		while ((long) (this.width / every) * (this.height / every) > Math.min(most, MOST_DECODED)) {
			every++;
		}
		return every;
	}

	Dimensions turned() {
		return new Dimensions(/* width= */ this.height, /* height= */ this.width);
	}

}
