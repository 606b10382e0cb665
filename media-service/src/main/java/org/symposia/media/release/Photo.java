package org.symposia.media.release;

import java.time.Instant;

/**
 * A photo of a release; its pixels are stored apart under its id.
 *
 * @param id unguessable id
 * @param text what is said about it
 * @param width width of the upright picture in pixels
 * @param height height of the upright picture in pixels
 * @param digest SHA-256 of the uploaded file, hexadecimal
 * @param addedBy the account that uploaded it
 * @param addedAt when
 */
public record Photo(String id, PhotoText text, int width, int height, String digest, String addedBy, Instant addedAt) {

	Photo described(PhotoText other) {
		return new Photo(this.id, other, this.width, this.height, this.digest, this.addedBy, this.addedAt);
	}

}
