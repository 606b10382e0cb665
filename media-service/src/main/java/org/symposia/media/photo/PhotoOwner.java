package org.symposia.media.photo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The release that the files of a photo belong to.
 *
 * @param id the photo
 * @param release the release
 * @param pending start of the upload or removal; null while the release refers to it
 */
@Document("photoOwners")
record PhotoOwner(@Id String id, String release, @Indexed(sparse = true) @Nullable Instant pending) {

	static final String PENDING = "pending";

}
