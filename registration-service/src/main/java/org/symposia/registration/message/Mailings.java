package org.symposia.registration.message;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * All mailings; each step is a conditional update that fails if another instance was
 * first.
 */
@Component
class Mailings {

	private final MongoOperations store;

	Mailings(MongoOperations store) {
		this.store = store;
	}

	/**
	 * The mailing of a revision; empty if it is completed or a later one has begun.
	 */
	Optional<Mailing> of(String event, int revision) {
		Mailing known = known(event);
		if (known.completed() >= revision || known.revision() > revision) {
			return Optional.empty();
		}
		if (known.revision() == revision) {
			return Optional.of(known);
		}
		boolean begun = change(at(known), new Update().set("revision", revision).unset("after"));
		return begun ? Optional.of(new Mailing(event, known.completed(), revision, null)) : Optional.empty();
	}

	private Mailing known(String event) {
		Mailing known = this.store.findById(event, Mailing.class);
		if (known != null) {
			return known;
		}
		try {
			return this.store.insert(new Mailing(event, 0, 0, null));
		}
		catch (DuplicateKeyException ex) {
			return known(event);
		}
	}

	/** Stores progress up to a registration; empty if another instance continues. */
	Optional<Mailing> advance(Mailing mailing, String after) {
		return change(at(mailing), Update.update("after", after))
				? Optional.of(new Mailing(mailing.event(), mailing.completed(), mailing.revision(), after))
				: Optional.empty();
	}

	/** Stores that everybody was mailed. */
	void finish(Mailing mailing) {
		change(at(mailing), Update.update("completed", mailing.revision()));
	}

	private boolean change(Criteria criteria, Update update) {
		return this.store.updateFirst(query(criteria), update, Mailing.class).getModifiedCount() == 1;
	}

	private static Criteria at(Mailing mailing) {
		@Nullable String after = mailing.after();
		return where("_id").is(mailing.event()).and("revision").is(mailing.revision()).and("after").is(after);
	}

}
