package org.symposia.registration.message;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.DetailsRevision;

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
	 * The mailing of a revision; empty if what is to be told was mailed to everybody, or
	 * the mailing of a later revision has begun.
	 */
	Optional<Mailing> of(String event, DetailsRevision revision) {
		Mailing known = known(event);
		int number = revision.number();
		if (known.completed() >= revision.noticeDue() || known.revision() > number) {
			return Optional.empty();
		}
		if (known.revision() == number) {
			return Optional.of(known);
		}
		boolean begun = change(at(known), new Update().set("revision", number).unset("after"));
		return begun ? Optional.of(new Mailing(event, known.completed(), number, null)) : Optional.empty();
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
