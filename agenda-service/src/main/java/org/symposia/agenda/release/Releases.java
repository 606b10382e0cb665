package org.symposia.agenda.release;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** All released versions. */
@Component
class Releases {

	private final MongoOperations mongo;

	Releases(MongoOperations mongo) {
		this.mongo = mongo;
	}

	Optional<Release> find(String event, int number) {
		return Optional.ofNullable(this.mongo.findById(Release.id(event, number), Release.class));
	}

	/**
	 * Stores a release unless there is one of the same number; returns the stored one.
	 */
	Release claim(Release release) {
		try {
			return this.mongo.insert(release);
		}
		catch (DuplicateKeyException _) {
			return find(release.event(), release.number()).orElseThrow();
		}
	}

}
