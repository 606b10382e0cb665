package org.symposia.media.photo;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which release a photo belongs to.
 *
 * @param id the photo
 * @param release the release
 */
@Document("photoOwners")
record PhotoOwner(@Id String id, String release) {
}
