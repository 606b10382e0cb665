package org.symposia.media.photo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sizes in which a photo is delivered, if it is not smaller itself. */
public enum Rendition {

	/** For lists. */
	THUMB(480, 0.8f),

	/** For pages. */
	PAGE(1280, 0.84f),

	/** For print: the file that editors download. */
	PRINT(3200, 0.92f);

	private final int edge;

	private final float quality;

	Rendition(int edge, float quality) {
		this.edge = edge;
		this.quality = quality;
	}

	/** Longer edge in pixels. */
	int edge() {
		return this.edge;
	}

	/**
	 * The width of this rendition of a photo, which is never enlarged.
	 * @param width width of the photo
	 * @param height height of the photo
	 */
	public int width(int width, int height) {
		int longer = Math.max(width, height);
		return (longer <= this.edge) ? width : Math.max(1, Math.round((float) width * this.edge / longer));
	}

	/** JPEG quality between 0 and 1. */
	float quality() {
		return this.quality;
	}

	/** The name in URLs. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Rendition> ofSlug(String slug) {
		return Arrays.stream(values()).filter((each) -> each.slug().equals(slug)).findFirst();
	}

}
