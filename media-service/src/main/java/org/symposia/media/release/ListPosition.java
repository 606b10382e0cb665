package org.symposia.media.release;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.util.StringUtils;

import org.symposia.media.entry.FaultyEntryException;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * Last item of a page of a list that is ordered by time, latest first, then by id.
 *
 * @param at the item's time
 * @param id the item's id
 */
record ListPosition(Instant at, String id) {

	/** Decodes a cursor; null means the first page. */
	static @Nullable ListPosition of(@Nullable String cursor) {
		if (!StringUtils.hasText(cursor)) {
			return null;
		}
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(":", 2);
			return new ListPosition(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
		}
		catch (RuntimeException ex) {
			throw FaultyEntryException.at("cursor", "cursor");
		}
	}

	String cursor() {
		String text = this.at.toEpochMilli() + ":" + this.id;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	Criteria following(String field) {
		return new Criteria().orOperator(where(field).lt(this.at), where(field).is(this.at).and("_id").gt(this.id));
	}

}
