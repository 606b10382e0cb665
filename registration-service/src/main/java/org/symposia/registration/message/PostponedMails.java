package org.symposia.registration.message;

import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

import org.symposia.starter.work.WorkQueue;
import org.symposia.starter.work.WorkState;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** All mails that are composed later. */
@Component
class PostponedMails {

	private static final int MOST_LISTED = 1000;

	private final MongoOperations store;

	private final WorkQueue<PostponedMail> queue;

	PostponedMails(MongoOperations store, WorkQueue<PostponedMail> queue) {
		this.store = store;
		this.queue = queue;
	}

	/** Stores a mail; the same id is stored once only. */
	void add(PostponedMail mail) {
		try {
			this.store.insert(mail);
		}
		catch (DuplicateKeyException ex) {
			return;
		}
		this.queue.wake(mail.id());
	}

	boolean contains(String id) {
		return this.store.exists(query(where("_id").is(id)), PostponedMail.class);
	}

	/** Those of an event that were given up, a thousand at most. */
	List<PostponedMail> givenUp(String event) {
		return this.store.find(query(isGivenUp(event)).limit(MOST_LISTED), PostponedMail.class);
	}

	long countGivenUp(String event) {
		return this.store.count(query(isGivenUp(event)), PostponedMail.class);
	}

	/** Begins anew with one of an event that was given up; false if there is none. */
	boolean retry(String event, String id) {
		return this.store.exists(query(isGivenUp(event).and("_id").is(id)), PostponedMail.class)
				&& this.queue.retry(id);
	}

	private static Criteria isGivenUp(String event) {
		return where("event").is(event).and("state").is(WorkState.DEAD);
	}

}
