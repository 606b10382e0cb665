package org.symposia.media.photo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which release a photo belongs to.
 *
 * @param id the photo
 * @param release the release
 * @param pending since when it is being added or removed; null while the release surely
 * names it
 */
@Document("photoOwners")
record PhotoOwner(@Id String id, String release, @Indexed(sparse = true) @Nullable Instant pending) {

	static final String PENDING = "pending";

}
