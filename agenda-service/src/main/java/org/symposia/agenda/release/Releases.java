package org.symposia.agenda.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import org.symposia.agenda.timetable.schedule.PublicSession;

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

	/** All sessions of the versions up to this one, as they were last announced. */
	List<PublicSession> announced(String event, int number) {
		return find(event, number)
			.map((release) -> Stream.concat(release.schedule().sessions().stream(), dropped(release).stream()).toList())
			.orElseGet(List::of);
	}

	/** A version that did not record them is compared with those before it. */
	private List<PublicSession> dropped(Release release) {
		List<PublicSession> recorded = release.dropped();
		return (recorded != null) ? recorded : release.missing(announced(release.event(), release.number() - 1));
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
