package org.symposia.media.release;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A photo of a release; its files are stored separately under its id.
 *
 * @param id random UUID
 * @param text caption, alternative text, credit line and usage terms
 * @param width pixels, upright
 * @param height pixels, upright
 * @param digest SHA-256 of the uploaded file, hexadecimal
 * @param source how the picture was made, if the uploaded file says so
 * @param addedBy subject of the account that uploaded it
 * @param addedAt time of the upload
 */
public record Photo(String id, PhotoText text, int width, int height, String digest, @Nullable DigitalSource source,
		String addedBy, Instant addedAt) {

	/** Whether it is a drawing in place of a photo. */
	public boolean isDrawn() {
		return this.source != null && this.source.isDrawn();
	}

	Photo withText(PhotoText other) {
		return new Photo(this.id, other, this.width, this.height, this.digest, this.source, this.addedBy, this.addedAt);
	}

}
