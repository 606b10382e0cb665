package org.symposia.agenda.release;

import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * All released versions, found by event and number.
 */
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
	 * Writes a release unless one of that number is there already.
	 * @return the release of that number, whoever wrote it
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
