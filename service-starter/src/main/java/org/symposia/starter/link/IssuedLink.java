package org.symposia.starter.link;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** A link under the hash of its token. */
@Document("links")
record IssuedLink(@Id String id, String purpose, String subject, Instant issued, @Indexed @Nullable Instant expires,
		@Nullable Instant redeemed) {

	LinkState stateAt(Instant now) {
		if (this.redeemed != null) {
			return new LinkState.Done(this.subject);
		}
		if (this.expires != null && !now.isBefore(this.expires)) {
			return new LinkState.Expired(this.subject);
		}
		return new LinkState.Open(this.subject);
	}

}
