package org.symposia.media.release;

import org.springframework.data.mongodb.core.query.Criteria;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * Decides which releases are public: the published ones, from the moment of publication
 * until they are withdrawn. There is no embargo; pages, files, photos, lists and the API
 * all ask here.
 */
final class PublicationRule {

	private PublicationRule() {
	}

	static boolean isPublic(ReleaseState state) {
		return state == ReleaseState.PUBLISHED;
	}

	/** The same rule as a query. */
	static Criteria criteria() {
		return where("state").is(ReleaseState.PUBLISHED);
	}

}
