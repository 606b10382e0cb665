package org.symposia.media.photo;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A piece of a stored file. Pieces are found by id alone, which every store answers
 * quickly.
 *
 * @param id photo, file and number of the piece
 * @param pieces how many pieces the file has
 * @param data the bytes
 */
@Document("pixels")
record PixelChunk(@Id String id, int pieces, Binary data) {

	static final int SIZE = 1_000_000;

	static String id(String photo, String file, int piece) {
		return photo + "/" + file + "/" + piece;
	}

}
