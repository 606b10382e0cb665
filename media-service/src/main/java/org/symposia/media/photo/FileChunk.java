package org.symposia.media.photo;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Part of a stored file, read by id only.
 *
 * @param id photo, file and index of the chunk
 * @param chunks number of chunks of the file
 * @param data the bytes
 */
@Document("pixels")
record FileChunk(@Id String id, int chunks, Binary data) {

	static final int SIZE = 1_000_000;

	static String id(String photo, String file, int index) {
		return photo + "/" + file + "/" + index;
	}

}
